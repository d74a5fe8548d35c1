import { findToegangsysteem } from '../content/index.ts';
import { determined, reason, type Outcome } from './outcome.ts';
import type { RaciLetter } from './taakverdeling.ts';

/** What access to a system is judged on: the functions of a person, and what that person does for each task. */
export type ToegangVraag = {
  systeem: string;
  functies: readonly string[];
  toedeling: readonly { taak: string; letter: RaciLetter }[];
};

/** Whether a person should have access to the system. */
export type ToegangUitkomst = 'ja' | 'beheer' | 'nee';

/** Functions that set up accounts, and for that need to get in, without doing cases. */
const maintainers: readonly string[] = ['functioneel-beheerder', 'iv-manager'];

/**
 * Who may open TVS or the DUO-portaal: only who carries out a task for which it is needed, or keeps the accounts (art. 32
 * AVG, art. 9.11 Besluit). The FG and who only decides, advises or is informed needs no access.
 */
export function assessToegang({ systeem, functies, toedeling }: ToegangVraag): Outcome<ToegangUitkomst> {
  const found = findToegangsysteem(systeem);
  if (found === undefined) return { status: 'onvolledig', missing: ['systeem'] };
  const bronnen = found.bronnen;
  const carriesOut = toedeling.some(
    ({ taak, letter }) => found.taken.includes(taak) && (letter === 'R' || letter === 'R/A'),
  );
  if (functies.includes('fg')) return determined('nee', [reason('toegang-fg', ['functies'], { bronnen })]);
  if (carriesOut) return determined('ja', [reason('toegang-voor-taak', ['verdeling'], { bronnen })]);
  if (functies.some((functie) => maintainers.includes(functie)))
    return determined('beheer', [reason('toegang-beheer', ['functies'], { bronnen })]);
  return determined('nee', [reason('toegang-geen-taak', ['verdeling'], { bronnen })]);
}
