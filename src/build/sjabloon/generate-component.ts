import type { RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { componentNames } from '../../documents/runtime/index.ts';
import { expressionOf, offsets, pathHint, pathRoot, valueHint, valuePaths } from './expression.ts';
import { fail, generateList, startOf, useName, type Context } from './generate.ts';
import { MappedText } from './mapped-text.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** The code of `<Component>`: syntax (`Als`, `Voor`) or a call of the template runtime. */
export function generateComponent(node: Component, context: Context): MappedText {
  if (node.name === 'Als') return condition(node, context);
  if (node.name === 'Voor') return repetition(node, context);
  if (node.name === 'Anders')
    return fail(
      context,
      startOf(node),
      '<Anders> staat alleen binnen <Als>, als laatste, met een witregel ervoor als <Als> alinea’s bevat.',
    );
  if (node.name === null || !componentNames.includes(node.name)) {
    const known = [...componentNames, 'Als', 'Anders', 'Voor'].sort().join(', ');
    return fail(context, startOf(node), `Het onderdeel <${node.name ?? ''}> bestaat niet. Wel: ${known}.`);
  }
  return call(node, node.name, context);
}

/** `$.Artikel({"id": "x"}, [...])`; the second argument only where there is content. */
function call(node: Component, name: string, context: Context): MappedText {
  const code = new MappedText(context.source)
    .add('$.')
    .mark(startOf(node) + 1)
    .add(`${name}({`);
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return fail(context, startOf(node), valueHint);
    code.mark(attribute.position?.start.offset ?? startOf(node)).add(`${JSON.stringify(attribute.name)}: `);
    code.append(attributeValue(attribute, node, context)).add(', ');
  }
  code.mark(startOf(node) + 1).add('}');
  const content = contentOf(node);
  if (content.length > 0) code.add(', ').append(generateList(content, context));
  return code.add(')');
}

function attributeValue(attribute: MdxJsxAttribute, node: Component, context: Context): MappedText {
  const { value } = attribute;
  const code = new MappedText(context.source);
  if (value === null || value === undefined) return code.add('true');
  if (typeof value === 'string') return code.add(JSON.stringify(value));
  const expression = expressionOf(value.data?.estree);
  const paths = expression && valuePaths(expression);
  if (expression === undefined || paths === undefined)
    return fail(context, startOf(node), `${attribute.name}: ${valueHint}`);
  for (const path of paths) {
    const root = pathRoot(path);
    if (root !== undefined) useName(context, root.name, root.start);
  }
  const { start, end } = offsets(expression);
  return code.copy(start, end);
}

/** The one attribute that `Als` and `Voor` read as a path. */
function pathAttribute(node: Component, name: string, context: Context): MappedText {
  const attribute = node.attributes.find((one): one is MdxJsxAttribute => 'name' in one && one.name === name);
  const value = attribute?.value;
  const expression = typeof value === 'object' ? expressionOf(value?.data?.estree) : undefined;
  if (expression === undefined)
    return fail(context, startOf(node), `<${node.name ?? ''}> mist ${name}={veld}.`);
  const root = pathRoot(expression);
  if (root === undefined) return fail(context, startOf(node), pathHint);
  useName(context, root.name, root.start);
  const { start, end } = offsets(expression);
  return new MappedText(context.source).copy(start, end);
}

const isBlank = (node: RootContent): boolean => node.type === 'text' && node.value.trim() === '';

/** The content of a component without white space round it. */
function contentOf({ children }: Component): RootContent[] {
  return children.every(isBlank) ? [] : children;
}

const isAnders = (node: RootContent): node is Component => 'name' in node && node.name === 'Anders';

/** Paragraphs that hold nothing but `<Anders>` are taken off, so that it may stand on its own line. */
function lift(node: RootContent): RootContent {
  if (node.type !== 'paragraph') return node;
  const [first, ...others] = node.children.filter((child) => !isBlank(child));
  return first !== undefined && others.length === 0 && isAnders(first) ? first : node;
}

/** `($.check(x), x) ? [...] : [...]`: eager arguments would read `fg.naam` where `fg` is absent, a branch does not. */
function condition(node: Component, context: Context): MappedText {
  const children = contentOf(node).map(lift);
  const last = children.findLast((child) => !isBlank(child));
  const anders = last !== undefined && isAnders(last) ? last : undefined;
  const then = children.filter((child) => child !== anders);
  const test = pathAttribute(node, 'voorwaarde', context);
  const code = new MappedText(context.source)
    .add('($.check(')
    .append(test)
    .add('), ')
    .append(test)
    .add(') ? ');
  code.append(generateList(then, context)).add(' : ');
  return code.append(generateList(anders === undefined ? [] : contentOf(anders), context));
}

/** `$.each(rijen, (rij) => [...])`. */
function repetition(node: Component, context: Context): MappedText {
  const name = node.attributes.find(
    (one): one is MdxJsxAttribute => 'name' in one && one.name === 'als',
  )?.value;
  if (typeof name !== 'string' || !/^[a-z]\w*$/iu.test(name)) {
    return fail(context, startOf(node), '<Voor> mist als="naam": de naam waaronder elke rij te lezen is.');
  }
  const rows = pathAttribute(node, 'elke', context);
  const inner = { ...context, scope: new Set([...context.scope, name]) };
  const code = new MappedText(context.source).add('$.each(').append(rows).add(`, (${name}) => `);
  return code.append(generateList(contentOf(node), inner)).add(')');
}
