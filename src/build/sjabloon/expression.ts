import type { Expression, Program, Property, SpreadElement } from 'estree';

/** Why an expression in running text is refused. */
export const pathHint =
  'Tussen accolades mag alleen een veld staan, zoals {gemeente.naam}. Bereken een waarde of voorwaarde in de view van het document, en geef haar daar een naam.';
/** Why the value of an attribute is refused. */
export const valueHint =
  'De waarde van een eigenschap is een veld {gemeente.naam}, een vaste waarde {2} of "tekst", of een lijst daarvan {[30, 70]}.';

/** The expression between braces, or undefined where there is only a comment. */
export function expressionOf(program: Program | null | undefined): Expression | undefined {
  const statement = program?.body[0];
  return statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
}

/** Offsets of a node; acorn sets them, the types of estree do not know them. */
export function offsets(node: object): { start: number; end: number } {
  if ('start' in node && 'end' in node && typeof node.start === 'number' && typeof node.end === 'number') {
    return { start: node.start, end: node.end };
  }
  throw new Error('An expression without position.');
}

/** The first name of a path such as `gemeente.naam`, or undefined where it is something else. */
export function pathRoot(node: Expression): { name: string; start: number } | undefined {
  if (node.type === 'Identifier') return { name: node.name, start: offsets(node).start };
  if (node.type !== 'MemberExpression' || node.computed || node.optional) return undefined;
  return node.object.type === 'Super' ? undefined : pathRoot(node.object);
}

/** The paths in a value: a path, a literal, or an array or object of these. Undefined where it is anything else. */
export function valuePaths(node: Expression): Expression[] | undefined {
  if (node.type === 'Literal') return [];
  if (node.type === 'UnaryExpression' && node.operator === '-') return valuePaths(node.argument);
  if (node.type === 'ArrayExpression') return all(node.elements);
  if (node.type === 'ObjectExpression') return all(node.properties.map(propertyValue));
  return pathRoot(node) === undefined ? undefined : [node];
}

function propertyValue(property: Property | SpreadElement): Expression | null {
  const plain = property.type === 'Property' && !property.computed && !property.shorthand;
  const value = plain ? property.value : null;
  if (value === null) return null;
  const isPattern = value.type === 'ObjectPattern' || value.type === 'ArrayPattern';
  return isPattern || value.type === 'RestElement' || value.type === 'AssignmentPattern' ? null : value;
}

function all(nodes: readonly (Expression | SpreadElement | null)[]): Expression[] | undefined {
  const found: Expression[] = [];
  for (const node of nodes) {
    const paths = node === null || node.type === 'SpreadElement' ? undefined : valuePaths(node);
    if (paths === undefined) return undefined;
    found.push(...paths);
  }
  return found;
}
