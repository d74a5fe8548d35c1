import type { Element, ElementContent } from 'hast';
import { resolveArtikel, resolveBijlage, resolveLid, resolveOnderdeel } from './artikel.ts';
import { DocumentError, addAnchor, type Place, type State } from './context.ts';
import { childElements, findPart, isEmpty, textProperty, withoutParts } from './element.ts';
import { resolveFigure } from './figure.ts';
import { resolveInline } from './inline.ts';
import { isInline } from './markup.ts';
import { resolveTable } from './table.ts';
import { plainText, type Block, type Heading, type Inline, type NoteKind } from './tree.ts';

/**
 * Resolves nodes that stand on their own. Running text between them becomes a paragraph, and blocks that stand in a
 * paragraph are lifted out of it: a condition on a line of its own leaves either behind.
 */
export function resolveBlocks(nodes: readonly ElementContent[], state: State, place: Place): Block[] {
  const blocks: Block[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    const children = resolveInline(run, state);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    run = [];
  };
  for (const node of mergeLists(nodes)) {
    if (node.type !== 'element' || isInline(node)) {
      run.push(node);
    } else {
      flush();
      blocks.push(...resolveBlock(node, state, place));
    }
  }
  flush();
  return blocks;
}

/** Lists that a condition or repetition cut in pieces are one list. */
function mergeLists(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  const isList = (node: ElementContent | undefined) =>
    node?.type === 'element' && ['ul', 'ol'].includes(node.tagName);
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && node.value.trim() === '' && isList(last)) continue;
    if (
      node.type === 'element' &&
      isList(node) &&
      last?.type === 'element' &&
      last.tagName === node.tagName
    ) {
      result[result.length - 1] = { ...last, children: [...last.children, ...node.children] };
    } else {
      result.push(node);
    }
  }
  return result;
}

/** Resolves one block element; an element that is not in the closed set is a fault. */
function resolveBlock(node: Element, state: State, place: Place): Block[] {
  switch (node.tagName) {
    case 'p':
      return resolveBlocks(node.children, state, place);
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return heading(node, state);
    case 'ul':
    case 'ol':
      return list(node, state, place);
    case 'table':
      return [resolveTable(node, state)];
    case 'figuur':
      return [resolveFigure(node, state)];
    case 'opmerking':
      return note(node, state, place);
    case 'titelblad':
      return [titlePage(node, state, place)];
    case 'inhoudsopgave':
      return [{ type: 'contents', depth: node.properties['niveaus'] === 1 ? 1 : 2, entries: state.entries }];
    case 'artikel':
      return resolveArtikel(node, state);
    case 'lid':
      return resolveLid(node, state, place);
    case 'onderdeel':
      return resolveOnderdeel(node, state, place);
    case 'bijlage':
      return resolveBijlage(node, state);
    case 'ondertekening':
      return [signatures(node, state)];
    case 'nieuwepagina':
      return [{ type: 'pageBreak' }];
    default:
      throw new DocumentError(`<${node.tagName}> is onbekend of staat op een verkeerde plaats.`);
  }
}

const levels: Record<string, Heading['level']> = { h1: 1, h2: 2, h3: 3 };

function heading(node: Element, state: State): Block[] {
  const children = resolveInline(node.children, state);
  if (children.length === 0) return [];
  const level = levels[node.tagName] ?? 4;
  const id = textProperty(node, 'id');
  state.counts.heading += 1;
  const anchor = id ?? `kop-${state.counts.heading}`;
  addAnchor(state, anchor, [{ words: '', label: plainText(children), anchor, of: 'text' }]);
  if (level <= 2) {
    const title = children.filter(({ type }) => type !== 'footnoteReference');
    state.entries.push({ level: level === 1 ? 1 : 2, anchor, number: '', title });
  }
  return [{ type: 'heading', level, anchor, children }];
}

function list(node: Element, state: State, place: Place): Block[] {
  const items = childElements(node)
    .filter((item) => !isEmpty(item.children))
    .map((item) => resolveBlocks(item.children, state, place));
  if (items.length === 0) return [];
  const start = node.properties['start'];
  return [
    { type: 'list', ordered: node.tagName === 'ol', start: typeof start === 'number' ? start : 1, items },
  ];
}

const noteKinds: readonly NoteKind[] = ['toelichting', 'laat-toetsen', 'let-op', 'overgenomen'];

function note(node: Element, state: State, place: Place): Block[] {
  const kind = noteKinds.find((one) => one === node.properties['soort']);
  if (kind === undefined)
    throw new DocumentError(`Een opmerking van de soort "${String(node.properties['soort'])}" bestaat niet.`);
  const children = resolveBlocks(node.children, state, place);
  return children.length === 0 ? [] : [{ type: 'note', kind, children }];
}

const titleParts = ['titel', 'ondertitel', 'status', 'datum', 'kenmerk'];

/** The running text of a part, or undefined where the part is absent or empty. */
function partOf(node: Element, name: string, state: State): Inline[] | undefined {
  const part = findPart(node, name);
  const value = part && resolveInline(part.children, state);
  return value === undefined || value.length === 0 ? undefined : value;
}

function titlePage(node: Element, state: State, place: Place): Block {
  const detail = (label: string, name: string) => {
    const value = partOf(node, name, state);
    return value === undefined ? [] : [{ label, value }];
  };
  const subtitle = partOf(node, 'ondertitel', state);
  return {
    type: 'titlePage',
    title: partOf(node, 'titel', state) ?? [],
    ...(subtitle && { subtitle }),
    details: [...detail('Status', 'status'), ...detail('Datum', 'datum'), ...detail('Kenmerk', 'kenmerk')],
    children: resolveBlocks(withoutParts(node, titleParts), state, place),
  };
}

function signatures(node: Element, state: State): Block {
  const parties = childElements(node).map((partij) => {
    const field = (label: string, name: string) => {
      const value = partOf(partij, name, state);
      return { label, ...(value && { value }) };
    };
    return {
      name: partOf(partij, 'naam', state) ?? [],
      fields: [
        field('Vertegenwoordigd door', 'vertegenwoordigd-door'),
        field('Functie', 'functie'),
        field('Plaats', 'plaats'),
        field('Datum', 'datum'),
        { label: 'Handtekening' },
      ],
    };
  });
  return { type: 'signatures', parties };
}
