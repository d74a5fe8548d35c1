import { vragenVan, type Dpiabeeld, type Formulierrij } from '../../dossier/dpia/index.ts';
import type { Tekst } from '../plan/antwoorden.ts';
import type { Cell } from '../tree/index.ts';
import { celIn, celOfLeeg, leeg, rijenIn } from './cellen.ts';

/** The eight rights: how people can use each, and where the law limits it. */
export const rechtenRijen = (beeld: Dpiabeeld): (readonly Cell[])[] =>
  vragenVan(15).map(({ id, naam }) => {
    const rij = rijenIn(beeld, id)[0] ?? {};
    return [{ vet: naam }, procedureVan(rij, id), beperkingVan(rij, id)];
  });

function procedureVan(rij: Formulierrij, id: string): Tekst {
  const has = celIn(rij, `${id}.1`);
  if (has === 'true') return celOfLeeg(rij, `${id}.2`);
  if (has === 'false') return 'Er is nog geen werkwijze.';
  return has === 'null' ? 'Niet van toepassing.' : leeg(`${id}.1`);
}

const beperkingVan = (rij: Formulierrij, id: string): Tekst =>
  celIn(rij, `${id}.3`) === 'true' ? celOfLeeg(rij, `${id}.4`) : 'geen';
