// Says how easy each page reads (Flesch-Douma), from hard to easy. Use: npm run leesbaarheid (after npm run build);
// with `-- --hardste N` it says so of the N hardest alone, and judges all the same.
// Exits with 1 where a chapter of the guide scores under 55. Counts running text: no headings, tables, menus or source lines.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fromHtml } from 'hast-util-from-html';
import { fleschDouma } from './readability/flesch.mjs';

const dist = new URL('../../dist/', import.meta.url);
const lowest = 55;
const { hardste = Infinity } = parseArgs({ options: { hardste: { type: 'string' } } }).values;
const skippedTags = new Set([
  'nav',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'svg',
  'script',
  'details',
  'form',
  'header',
  'footer',
]);
const skippedClasses = ['pw-grond', 'pw-note__label', 'pw-rijen__gedrukt', 'pw-velden', 'pw-visually-hidden'];

const results = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html'))
  .flatMap((file) => {
    const found = fleschDouma(textsIn(fromHtml(readFileSync(new URL(file, dist), 'utf8'))));
    return found === undefined ? [] : [{ path: `/${file.slice(0, -'index.html'.length)}`, ...found }];
  })
  .toSorted((one, other) => one.score - other.score);

const isChapter = ({ path }) => /^\/handreiking\/[^/]+\/$/.test(path);
for (const { path, score, words, sentences } of results.slice(0, Number(hardste))) {
  console.log(
    `${score.toFixed(1).padStart(6)}  ${(words / sentences).toFixed(1).padStart(5)} woorden per zin  ${path}`,
  );
}
const hard = results.filter((result) => isChapter(result) && result.score < lowest);
for (const { path, score } of hard)
  console.error(`${path} scoort ${score.toFixed(1)}; een hoofdstuk haalt minstens ${lowest}.`);
process.exitCode = hard.length > 0 || results.length === 0 ? 1 : 0;

/** The paragraphs and list items of the main part of a page, each as one piece of text. */
function textsIn(tree) {
  const pieces = [];
  const visit = (node, isMain) => {
    if (node.type !== 'element' && node.type !== 'root') return;
    if (node.type === 'element' && isSkipped(node)) return;
    const inMain = isMain || node.tagName === 'main';
    if (inMain && ['p', 'li', 'dd'].includes(node.tagName) && !hasBlocks(node)) pieces.push(textOf(node));
    else for (const child of node.children) visit(child, inMain);
  };
  visit(tree, false);
  return pieces;
}

function isSkipped({ tagName, properties }) {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return skippedTags.has(tagName) || skippedClasses.some((name) => classes.includes(name));
}

function hasBlocks({ children }) {
  return children.some(
    ({ type, tagName }) => type === 'element' && ['p', 'ul', 'ol', 'div', 'dl'].includes(tagName),
  );
}

function textOf(node) {
  return node.type === 'text' ? node.value : (node.children ?? []).map(textOf).join('');
}
