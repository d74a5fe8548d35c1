import type { Element, ElementContent } from 'hast';
import { DocumentError, type State } from './context.ts';
import { textProperty } from './element.ts';
import { isInline } from './markup.ts';
import { safeUrl, sanitise } from './sanitise.ts';
import type { Inline, Reference } from './tree.ts';
import { missingText } from './values.ts';

/** Resolves running text. */
export const resolveInline = (nodes: readonly ElementContent[], state: State): Inline[] =>
  trimEnd(trimStart(inlineNodes(nodes, state)));

const inlineNodes = (nodes: readonly ElementContent[], state: State): Inline[] =>
  joinText(nodes.flatMap((node) => inlineNode(node, state)));

function inlineNode(node: ElementContent, state: State): Inline[] {
  if (node.type === 'text') return [{ type: 'text', value: sanitise(node.value) }];
  if (node.type !== 'element') return [];
  if (!isInline(node)) throw new DocumentError(`<${node.tagName}> kan niet midden in een zin staan.`);
  const content = () => inlineNodes(node.children, state);
  switch (node.tagName) {
    case 'strong':
      return [{ type: 'strong', children: content() }];
    case 'em':
      return [{ type: 'emphasis', children: content() }];
    case 'del':
      return [{ type: 'delete', children: content() }];
    case 'br':
      return [{ type: 'break' }];
    case 'code':
      return [{ type: 'code', value: textOf(node) }];
    case 'invulveld':
      return [{ type: 'placeholder', value: missingText(textOf(node)) }];
    case 'a':
      return link(node, content());
    case 'verwijs':
      return [reference(node, state)];
    case 'bron':
      return [sourceNote(node, state)];
    case 'noot':
      return [footnote(resolveInline(node.children, state), state)];
    default:
      throw new DocumentError(`<${node.tagName}> is onbekend.`);
  }
}

const textOf = (node: Element): string =>
  sanitise(node.children.map((child) => (child.type === 'text' ? child.value : '')).join(''));

function link(node: Element, children: Inline[]): Inline[] {
  const url = safeUrl(textProperty(node, 'href') ?? '');
  return url === undefined ? children : [{ type: 'link', url, children }];
}

/** The words of a reference are filled in after the whole document is read: it may point forward. */
function reference(node: Element, state: State): Reference {
  const anchor = textProperty(node, 'naar') ?? '';
  const result: Reference = { type: 'reference', anchor, parts: [] };
  state.references.push({ node: result, capital: node.properties['hoofdletter'] === true });
  return result;
}

function sourceNote(node: Element, state: State): Inline {
  const id = textProperty(node, 'id') ?? '';
  const bron = state.bron(id);
  if (bron === undefined) throw new DocumentError(`De bron "${id}" bestaat niet.`);
  const url = safeUrl(sanitise(bron.url));
  const citation: Inline = { type: 'text', value: sanitise(bron.citeer) + (url === undefined ? '' : ', ') };
  const address: Inline[] =
    url === undefined ? [] : [{ type: 'link', url, children: [{ type: 'text', value: url }] }];
  return footnote([citation, ...address], state);
}

function footnote(children: Inline[], state: State): Inline {
  const number = state.footnotes.length + 1;
  state.footnotes.push({ number, children });
  return { type: 'footnoteReference', number };
}

/** Joins neighbouring text; two spaces become one where they meet, as a condition in mid-sentence leaves them. */
function joinText(nodes: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') result.push(node);
    else last.value += last.value.endsWith(' ') ? node.value.trimStart() : node.value;
  }
  return result;
}

function trimStart([first, ...others]: readonly Inline[]): Inline[] {
  if (first === undefined) return [];
  if (first.type === 'break') return trimStart(others);
  if (first.type !== 'text') return [first, ...others];
  const value = first.value.trimStart();
  return value === '' ? trimStart(others) : [{ ...first, value }, ...others];
}

function trimEnd(nodes: readonly Inline[]): Inline[] {
  const last = nodes.at(-1);
  const others = nodes.slice(0, -1);
  if (last === undefined) return [];
  if (last.type === 'break') return trimEnd(others);
  if (last.type !== 'text') return [...nodes];
  const value = last.value.trimEnd();
  return value === '' ? trimEnd(others) : [...others, { ...last, value }];
}
