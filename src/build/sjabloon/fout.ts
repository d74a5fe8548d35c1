/** A place in a template, counted from 1. */
export type Place = { line: number; column: number };

/** One fault in a template, said in Dutch to whoever edits it. */
export type SjabloonFault = Place & { path: string; message: string };

/** A template that cannot be compiled. */
export class SjabloonError extends Error {
  override name = 'SjabloonError';
  readonly fault: SjabloonFault;

  constructor(fault: SjabloonFault) {
    super(printFault(fault));
    this.fault = fault;
  }
}

/** A fault as one line for a terminal, clickable in an editor. */
export const printFault = ({ path, line, column, message }: SjabloonFault): string =>
  `${path}:${line}:${column} ${message}`;

/** The place of an offset in a text. */
export function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
