import {
  noteLabels,
  plainText,
  type Block,
  type Contents,
  type Figure,
  type Inline,
  type List,
  type Note,
  type Onderdeel,
  type Signatures,
  type Table,
  type TitlePage,
} from '../../documents/tree/index.ts';
import { writeInline } from './inline.ts';

/** Paragraphs that begin like a list, heading or quotation keep their first character as text. */
const paragraph = (children: readonly Inline[]): string =>
  writeInline(children).replace(/^(?:[#>+-]|\d+(?=[.)]\s))/u, (start) =>
    /\d/u.test(start) ? start : `\\${start}`,
  );

const indent = (text: string, width: number): string => text.replace(/\n(?!\n)/gu, `\n${' '.repeat(width)}`);

/** Blocks with a blank line between them; lettered parts stay together. */
export const writeBlocks = (blocks: readonly Block[]): string =>
  blocks.map((block, index) => separator(block, blocks[index - 1]) + writeBlock(block)).join('');

function separator(block: Block, previous: Block | undefined): string {
  if (previous === undefined) return '';
  return block.type === 'onderdeel' && previous.type === 'onderdeel' ? '\n' : '\n\n';
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.children);
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${writeInline(block.children)}`;
    case 'artikel':
      return `## Artikel ${block.number} ${writeInline(block.title)}\n\n${writeBlocks(block.children)}`;
    case 'bijlage':
      return `## Bijlage ${block.number} ${writeInline(block.title)}\n\n${writeBlocks(block.children)}`;
    case 'lid':
      return `${block.number} ${writeBlocks(block.children)}`;
    case 'onderdeel':
      return onderdeel(block);
    case 'list':
      return list(block);
    case 'table':
      return table(block);
    case 'figure':
      return figure(block);
    case 'note':
      return note(block);
    case 'titlePage':
      return titlePage(block);
    case 'contents':
      return contents(block);
    case 'signatures':
      return signatures(block);
    case 'pageBreak':
      return '---';
  }
}

const onderdeel = ({ label, children }: Onderdeel): string =>
  indent(`- ${label}. ${writeBlocks(children)}`, 2);

function list({ ordered, start, items }: List): string {
  const lines = items.map((item, index) => {
    const mark = ordered ? `${start + index}. ` : '- ';
    return mark + indent(writeBlocks(item), mark.length);
  });
  return lines.join('\n');
}

const row = (cells: readonly Inline[][]): string => `| ${cells.map(writeInline).join(' | ')} |`;

const rules = { left: '---', center: ':-:', right: '--:' };

function table({ caption, number, head, rows, align }: Table): string {
  const lines = [row(head), `| ${align.map((side) => rules[side]).join(' | ')} |`, ...rows.map(row)];
  const title = caption === undefined ? [] : [`**Tabel ${number ?? ''}** ${writeInline(caption)}`, ''];
  return [...title, ...lines].join('\n');
}

const figure = ({ caption, number, alt }: Figure): string =>
  [`![${writeInline([{ type: 'text', value: alt }])}]()`]
    .concat(caption === undefined ? [] : ['', `**Figuur ${number ?? ''}** ${writeInline(caption)}`])
    .join('\n');

const note = ({ kind, children }: Note): string =>
  `> **${noteLabels[kind]}**\n\n${writeBlocks(children)}`.replace(/\n/gu, '\n> ').replace(/> $/gmu, '>');

const titlePage = ({ title, subtitle, details, children }: TitlePage): string =>
  [`# ${writeInline(title)}`, ...(subtitle ? [`**${writeInline(subtitle)}**`] : [])]
    .concat(details.map(({ label, value }) => `${label}: ${writeInline(value)}`))
    .concat(children.length > 0 ? [writeBlocks(children)] : [])
    .join('\n\n');

function contents({ depth, entries }: Contents): string {
  const lines = entries
    .filter(({ level }) => level <= depth)
    .map(
      ({ level, number, title }) => `${'  '.repeat(level - 1)}- ${`${number} ${plainText(title)}`.trim()}`,
    );
  return ['**Inhoud**', '', ...lines].join('\n');
}

const signatures = ({ parties }: Signatures): string =>
  parties
    .map(({ name, fields }) =>
      [`**${writeInline(name)}**`, '']
        .concat(fields.map(({ label, value }) => `- ${label}: ${value ? writeInline(value) : '…'}`))
        .join('\n'),
    )
    .join('\n\n');
