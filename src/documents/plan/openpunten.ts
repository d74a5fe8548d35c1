import { isOpen } from '../../dossier/plan/index.ts';
import type { Cell } from '../tree/index.ts';
import { stapnaam, wanneerVan, wieVan } from './actieregels.ts';
import type { Planbeeld } from './beeld.ts';

/** What the id of an action begins with that asks for an answer, a judgement or a decision. */
const openPunt = /^(?:vraag|rol|rolvragen|toets|taak|team|toegang:intrekken):/u;

/** Answers that are not known yet, roles that someone must judge, what is wrong in the division: point, why, who, when. */
export const openPunten = (beeld: Planbeeld): Cell[][] =>
  beeld.acties
    .filter((actie) => isOpen(actie) && openPunt.test(actie.id))
    .map((actie) => [
      actie.titel,
      actie.waarom?.trim() || `Hoort bij “${stapnaam(actie.stap)}”.`,
      wieVan(beeld, actie),
      wanneerVan(actie),
    ]);
