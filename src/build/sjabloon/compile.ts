import { generateList, type Context } from './generate.ts';
import { MappedText } from './mapped-text.ts';
import { parseSjabloon } from './parse.ts';

function header(context: Context, viewType: string): MappedText {
  const code = new MappedText(context.source).add(
    `export default function sjabloon(${viewType}) {\n  const { `,
  );
  for (const [name, offset] of context.fields) code.mark(offset).add(`${name}, `);
  return code.mark(0).add('} = $view;\n');
}

/**
 * Generates the module of a template, with its places. The parameters are `$view` and `$`, the template runtime, so
 * that no field of a view can have their name; `parameters` writes them with types for the type check.
 */
export function generateModule(source: string, path: string, parameters = '$view, $'): MappedText {
  const context: Context = { source, path, scope: new Set(), fields: new Map() };
  const body = generateList(parseSjabloon(source, path).children, context);
  return header(context, parameters).add('  return $.root(').append(body).add(');\n}\n');
}

/**
 * Compiles a template to a JavaScript module whose default export is a `Sjabloon`.
 * Throws a `SjabloonError` that names the line where the text cannot be read.
 */
export const compileSjabloon = (source: string, path: string): string =>
  generateModule(source, path).toString();
