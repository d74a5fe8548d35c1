import * as components from './components.ts';
import { el, print, root, type Content } from './hyperscript.ts';

/** What `<Als voorwaarde>` takes: a named boolean, or a part of the view that may be absent. Never text or a number. */
export type Condition = boolean | null | undefined | (object & { readonly ontbreekt?: never });

/** Everything a compiled template may call; handed to it as an argument, so that it imports nothing. */
export const template = {
  el,
  print,
  root,
  /** Holds the type of a condition; the compiled template branches by itself, so that types narrow. */
  check: (_condition: Condition): void => undefined,
  /** `<Voor elke={rijen} als="rij">`. */
  each: <Row>(rows: readonly Row[], content: (row: Row) => Content): Content => rows.map(content),
  ...components,
};

/** The names a template may use as a component, `Als`, `Anders` and `Voor` apart: those are syntax. */
export const componentNames: readonly string[] = Object.keys(components);

/** The type of what a compiled template is handed. */
export type Template = typeof template;
