import type { Nodes, Parent, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { Program } from 'estree';
import { expressionOf, offsets, pathHint, pathRoot } from './expression.ts';
import { SjabloonError, placeAt } from './fout.ts';
import { MappedText } from './mapped-text.ts';
import { generateComponent } from './generate-component.ts';

/** What generating code needs to know around a node. */
export type Context = {
  source: string;
  path: string;
  /** Names that an enclosing `<Voor als>` gives. */
  scope: ReadonlySet<string>;
  /** Fields of the view that were met, with the offset of the first use. */
  fields: Map<string, number>;
};

/** The offset of a node in the template. */
export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;

/** Stops with a fault at an offset. */
export function fail(context: Context, offset: number, message: string): never {
  throw new SjabloonError({ path: context.path, ...placeAt(context.source, offset), message });
}

/** Remembers that the template uses a field, unless `<Voor>` gave the name. */
export function useName({ scope, fields }: Context, name: string, offset: number): void {
  if (!scope.has(name) && !fields.has(name)) fields.set(name, offset);
}

/** The code of an array with the content of all nodes. */
export function generateList(nodes: readonly RootContent[], context: Context): MappedText {
  const list = new MappedText(context.source).add('[');
  for (const node of nodes) {
    const code = generateNode(node, context);
    if (code !== undefined) list.append(code).add(', ');
  }
  return list.add(']');
}

const text = (context: Context, value: string): MappedText =>
  new MappedText(context.source).add(JSON.stringify(value));

function element(context: Context, tagName: string, properties: object, { children }: Parent): MappedText {
  return new MappedText(context.source)
    .add(`$.el(${JSON.stringify(tagName)}, ${JSON.stringify(properties)}, `)
    .append(generateList(children, context))
    .add(')');
}

/** `{veld}`, or nothing where the braces hold a comment. */
function field(
  context: Context,
  program: Program | null | undefined,
  offset: number,
): MappedText | undefined {
  const expression = expressionOf(program);
  if (expression === undefined) return undefined;
  const root = pathRoot(expression);
  if (root === undefined) return fail(context, offset, pathHint);
  useName(context, root.name, root.start);
  const { start, end } = offsets(expression);
  return new MappedText(context.source).add('$.print(').copy(start, end).add(')');
}

/** A field that stands alone between blank lines is a paragraph, also where it is repeated. */
const paragraph = (context: Context, code: MappedText | undefined): MappedText | undefined =>
  code && new MappedText(context.source).add('$.el("p", {}, [').append(code).add('])');

/** Whether nothing else stands on the line; between the tags of a heading it does. */
const isAlone = ({ source }: Context, node: Nodes): boolean => {
  const start = startOf(node);
  return source.slice(source.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
};

const refused: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'Een citaat (>) kan niet in een sjabloon; gebruik <Opmerking soort="toelichting">.',
  code: 'Een blok programmacode kan niet in een sjabloon.',
  definition: 'Schrijf het adres direct in de link: [tekst](adres).',
  footnoteDefinition: 'Schrijf een voetnoot op de plaats zelf: <Noot>tekst</Noot> of <Bron id="…" />.',
  footnoteReference: 'Schrijf een voetnoot op de plaats zelf: <Noot>tekst</Noot> of <Bron id="…" />.',
  image: 'Een afbeelding gaat met <Figuur>.',
  imageReference: 'Een afbeelding gaat met <Figuur>.',
  linkReference: 'Schrijf het adres direct in de link: [tekst](adres).',
  mdxjsEsm: 'import en export kunnen niet in een sjabloon.',
  thematicBreak: 'Een streep kan niet in een sjabloon; een nieuwe pagina begint met <NieuwePagina />.',
};

const simple: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
};

/** The code of one node of a template, or undefined where it prints nothing; one case a node type. */
export function generateNode(node: RootContent, context: Context): MappedText | undefined {
  const tagName = simple[node.type];
  if (tagName !== undefined && 'children' in node) return element(context, tagName, {}, node);
  switch (node.type) {
    case 'text':
      return text(context, node.value.replace(/\s*\n\s*/gu, ' '));
    case 'inlineCode':
      return new MappedText(context.source).add(`$.el("code", {}, ${JSON.stringify(node.value)})`);
    case 'break':
      return new MappedText(context.source).add('$.el("br", {})');
    case 'heading':
      return element(context, `h${node.depth}`, {}, node);
    case 'link':
      return element(context, 'a', { href: node.url }, node);
    case 'list':
      return element(
        context,
        node.ordered ? 'ol' : 'ul',
        node.ordered ? { start: node.start ?? 1 } : {},
        node,
      );
    case 'listItem':
      return element(context, 'li', {}, node);
    case 'table':
      return table(node, context);
    case 'mdxFlowExpression':
      return isAlone(context, node)
        ? paragraph(context, field(context, node.data?.estree, startOf(node)))
        : field(context, node.data?.estree, startOf(node));
    case 'mdxTextExpression':
      return field(context, node.data?.estree, startOf(node));
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return generateComponent(node, context);
    default:
      return fail(
        context,
        startOf(node),
        refused[node.type] ?? `Dit kan niet in een sjabloon (${node.type}).`,
      );
  }
}

/** A Markdown table: its first row is the head. */
function table(node: Extract<RootContent, { type: 'table' }>, context: Context): MappedText {
  const row = (cellName: string, { children }: Parent) => {
    const code = new MappedText(context.source).add('$.el("tr", {}, [');
    for (const cell of children)
      if (cell.type === 'tableCell') code.append(element(context, cellName, {}, cell)).add(', ');
    return code.add(']), ');
  };
  const [head, ...body] = node.children;
  const code = new MappedText(context.source);
  code.add(
    `$.el("table", ${JSON.stringify({ uitlijning: node.align?.map((side) => side ?? 'left') ?? [] })}, [`,
  );
  code.add('$.el("thead", {}, [').append(row('th', head ?? { type: 'tableRow', children: [] }));
  code.add(']), $.el("tbody", {}, [');
  for (const line of body) code.append(row('td', line));
  return code.add('])])');
}
