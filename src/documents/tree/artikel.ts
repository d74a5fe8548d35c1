import type { Element } from 'hast';
import { resolveBlocks } from './block.ts';
import { DocumentError, addAnchor, type Place, type State } from './context.ts';
import { findPart, isEmpty, textProperty, withoutParts } from './element.ts';
import { resolveInline } from './inline.ts';
import type { Block, Inline, ReferencePart } from './tree.ts';

const titleOf = (node: Element, state: State): Inline[] =>
  resolveInline(findPart(node, 'titel')?.children ?? [], state);

function requiredId(node: Element): string {
  const id = textProperty(node, 'id');
  if (id === undefined || id === '') throw new DocumentError(`<${node.tagName}> mist een id.`);
  return id;
}

/** Numbers an article; an article without content is dropped and takes no number. */
export function resolveArtikel(node: Element, state: State): Block[] {
  const content = withoutParts(node, ['titel']);
  if (isEmpty(content)) return [];
  const anchor = requiredId(node);
  const number = (state.counts.artikel += 1);
  const parts: ReferencePart[] = [{ words: '', label: `artikel ${number}`, anchor, of: 'number' }];
  addAnchor(state, anchor, parts);
  const title = titleOf(node, state);
  state.entries.push({ level: 1, anchor, number: String(number), title });
  const children = resolveBlocks(content, state, { artikel: { number, parts, leden: 0, onderdelen: 0 } });
  return [{ type: 'artikel', anchor, number, title, children }];
}

/** Numbers an annex; an annex without content is dropped and takes no number. */
export function resolveBijlage(node: Element, state: State): Block[] {
  const content = withoutParts(node, ['titel']);
  if (isEmpty(content)) return [];
  const anchor = requiredId(node);
  const number = (state.counts.bijlage += 1);
  addAnchor(state, anchor, [{ words: '', label: `bijlage ${number}`, anchor, of: 'number' }]);
  const title = titleOf(node, state);
  state.entries.push({ level: 1, anchor, number: `Bijlage ${number}`, title });
  return [{ type: 'bijlage', anchor, number, title, children: resolveBlocks(content, state, {}) }];
}

/** The anchor of a lid or onderdeel: its own id, or one made of its number, so that parts of a reference can link. */
const anchorOf = (node: Element, fallback: string): string => textProperty(node, 'id') ?? fallback;

/** Numbers a lid within its article. */
export function resolveLid(node: Element, state: State, { artikel, lid }: Place): Block[] {
  if (artikel === undefined || lid !== undefined)
    throw new DocumentError('Een <Lid> hoort direct in een <Artikel>.');
  if (isEmpty(node.children)) return [];
  artikel.leden += 1;
  const number = `${artikel.number}.${artikel.leden}`;
  const anchor = anchorOf(node, `lid-${artikel.number}-${artikel.leden}`);
  const parts: ReferencePart[] = [{ words: 'artikel ', label: number, anchor, of: 'number' }];
  addAnchor(state, anchor, parts);
  const children = resolveBlocks(node.children, state, { artikel, lid: { parts, onderdelen: 0 } });
  return [{ type: 'lid', anchor, number, children: startWithText(children, `Lid ${number}`) }];
}

/** Letters an onderdeel within its lid (or its article where that has no leden), one level deep. */
export function resolveOnderdeel(node: Element, state: State, place: Place): Block[] {
  const owner = place.onderdeel ?? place.lid ?? place.artikel;
  if (owner === undefined || place.onderdeel?.depth === 1) {
    throw new DocumentError(
      'Een <Onderdeel> hoort in een <Lid> of <Artikel>, en hooguit eenmaal in een ander <Onderdeel>.',
    );
  }
  if (isEmpty(node.children)) return [];
  owner.onderdelen += 1;
  const depth = place.onderdeel === undefined ? 0 : 1;
  const label = depth === 0 ? letter(owner.onderdelen) : roman(owner.onderdelen);
  const anchor = anchorOf(node, `${owner.parts.at(-1)?.anchor ?? ''}-${label}`);
  const words = depth === 0 ? ', onderdeel ' : ', ';
  const parts: ReferencePart[] = [...owner.parts, { words, label, anchor, of: 'number' }];
  addAnchor(state, anchor, parts);
  const children = resolveBlocks(node.children, state, {
    ...place,
    onderdeel: { depth, parts, onderdelen: 0 },
  });
  return [
    { type: 'onderdeel', anchor, depth, label, children: startWithText(children, `Onderdeel ${label}`) },
  ];
}

/** A number is printed before the first line, so there must be one. */
function startWithText(children: Block[], name: string): Block[] {
  if (children[0]?.type === 'paragraph') return children;
  throw new DocumentError(`${name} begint niet met tekst; zet een zin voor de lijst, tabel of opmerking.`);
}

/** a … z, aa, bb …: the same letters as Word gives. */
const letter = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);

const numerals: readonly (readonly [number, string])[] = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  const numeral = numerals.find(([value]) => value <= count);
  return numeral === undefined ? '' : numeral[1] + roman(count - numeral[0]);
}
