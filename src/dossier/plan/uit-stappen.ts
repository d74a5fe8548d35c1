import { stappenplan } from '../../content/index.ts';
import type { Aanleiding } from './actie.ts';

/** The concrete things to do in each step. */
export const uitStappen = (): Aanleiding[] =>
  stappenplan.flatMap(({ stap, acties }) =>
    acties.map(({ id, tekst, uitleg, functies, werkdagen, href, bronnen }) => ({
      id: `stap:${id}`,
      bron: 'stap',
      stap,
      titel: tekst,
      ...(uitleg !== undefined && { waarom: uitleg }),
      bronnen,
      ...(href !== undefined && { href }),
      functies,
      werkdagen,
    })),
  );
