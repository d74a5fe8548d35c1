import { dpiaParagrafen, findRijksmodelVraag } from '../../../content/index.ts';
import { feitvragen } from '../beslissingen.ts';
import { verwerkingsnaam } from '../formulier.ts';
import { opEenRegel } from '../formulierrijen.ts';
import type { Formulierrij } from '../schema.ts';
import { rijenVan, tekstVanWaarde, type Dpiabeeld, type Vraagstand } from '../stand.ts';
import { isLeeg, isLegeRij } from '../waarde.ts';
import { metBewaard } from './bewaard.ts';
import {
  formulierUrn,
  isMoment,
  schemaAdres,
  type InvulhulpAntwoord,
  type InvulhulpBestand,
  type InvulhulpHerhaling,
} from './formaat.ts';

/**
 * The DPIA as a file that the Invulhulp DPIA of the ministry of BZK opens. Groups of rows become arrays under their own number;
 * a group inside a repeated group gets the place of the outer row, because that program finds them so. `now` is an ISO moment.
 *
 * The format has no place for: measures that were refused while paragraph 17 is open, risks that were put aside, a confirmation
 * in a paragraph that is not finished, the owner of a single measure (a risk names all owners together), the own words for a
 * measure of the library, an own measure against no risk, whether an own measure lowers chance or impact, chance and impact
 * after measures apart, what was done with the advice of the FG, conditions or words with the decision, and the day to look
 * again.
 */
export function schrijfInvulhulp(beeld: Dpiabeeld, now: string): InvulhulpBestand {
  const { gewijzigd, dpia } = beeld.dossier;
  const edited = isMoment(gewijzigd) ? gewijzigd : now;
  const own = beeld.vragen.flatMap((stand) => Object.entries(answersOf(stand, edited)));
  const answers = metBewaard(Object.fromEntries(own), dpia.overig);
  const done = completed(beeld, answers);
  return {
    $schema: schemaAdres,
    metadata: {
      urn: formulierUrn,
      createdAt: now,
      ...(done.length > 0 && { completedTasks: done }),
    },
    answers: Object.fromEntries(Object.entries(answers).toSorted(([a], [b]) => byNumber(a, b))),
  };
}

/**
 * Paragraphs of which every decision was taken. What the Rijksmodel does not ask, such as the day to look again, does not count;
 * the advice must be there for 19, and the status must be final for 20.
 */
function completed(beeld: Dpiabeeld, answers: Record<string, unknown>): string[] {
  const isClosed: Readonly<Record<number, boolean>> = {
    16: beeld.risicobeeld.risicos.every(({ status }) => status === 'beoordeeld'),
    17: beeld.risicobeeld.maatregelen.every(({ status }) => status !== 'voorgesteld'),
    19: answers['19.5.7'] !== undefined,
    20: beeld.vragen.some(
      ({ vraag, waarde }) => vraag.id === '19.2' && tekstVanWaarde(waarde) === 'definitief',
    ),
  };
  return dpiaParagrafen
    .filter(({ nummer }) => isSeen(beeld, nummer) && (isClosed[nummer] ?? true))
    .map(({ nummer }) => String(nummer));
}

/**
 * Whether every answer of a paragraph was looked at. That a proposal has changed since, or that an answer was emptied, the format
 * does not know; so it does not count here.
 */
function isSeen(beeld: Dpiabeeld, nummer: number): boolean {
  const judgements = beeld.vragen.filter(({ vraag }) => vraag.paragraaf === nummer && vraag.isOordeel);
  const own = [...feitvragen(beeld, nummer), ...judgements];
  const isGiven = ({ status, voorstel, waarde }: Vraagstand) =>
    (status === 'bevestigd' || status === 'gewijzigd') && (voorstel !== undefined || !isLeeg(waarde));
  return own.length > 0 && own.every(isGiven);
}

function answersOf(stand: Vraagstand, lastEditedAt: string): Record<string, unknown> {
  const { vraag, waarde, status } = stand;
  const answer = (value: InvulhulpAntwoord['value']): InvulhulpAntwoord => ({ value, lastEditedAt });
  // Nothing was cleared where nothing is proposed either.
  const isCleared = (status === 'gewijzigd' || status === 'bevestigd') && stand.voorstel !== undefined;
  if (vraag.vorm === 'rijen') return rowsOf(stand, isCleared, answer);
  const card =
    vraag.vorm === 'kaart' ? (rijenVan(waarde)[0] ?? {}) : { [vraag.id]: tekstVanWaarde(waarde).trim() };
  const cells = filled(card);
  const [first] = vraag.velden;
  if (cells.length === 0) return isCleared && first !== undefined ? { [first.id]: answer(null) } : {};
  return Object.fromEntries(cells.map(([id, cel]) => [id, answer(cel)]));
}

type Answer = (value: InvulhulpAntwoord['value']) => InvulhulpAntwoord;

/** Each group with its rows; a group by processing has a row at each place, also where nothing stands in it. */
function rowsOf({ vraag, waarde }: Vraagstand, isCleared: boolean, answer: Answer): Record<string, unknown> {
  const { perVerwerking, velden } = vraag;
  const groups = new Map<string, InvulhulpHerhaling[]>();
  const put = (index: number, id: string, value: InvulhulpAntwoord['value']) => {
    const group = findRijksmodelVraag(id)?.in ?? vraag.id;
    const rows = groups.get(group) ?? [];
    if (rows.at(-1)?._index !== index) rows.push({ _index: index });
    Object.assign(rows.at(-1) ?? {}, { [id]: answer(value) });
    groups.set(group, rows);
  };
  const rijen = perVerwerking
    ? rijenVan(waarde).map(ownCells)
    : rijenVan(waarde).filter((rij) => !isLegeRij(rij));
  rijen.forEach((rij, index) => {
    const cells = filled(rij);
    for (const [id, cel] of cells) put(index, id, cel);
    if (cells.length === 0 && velden[0] !== undefined) put(index, velden[0].id, null);
  });
  if (rijen.length === 0 && isCleared && !perVerwerking && velden[0] !== undefined)
    put(0, velden[0].id, null);
  return Object.fromEntries(groups);
}

/** The name of the processing stands in paragraph 3; other groups find it by their place. */
const ownCells = (rij: Formulierrij): Formulierrij =>
  Object.fromEntries(Object.entries(rij).filter(([id]) => id !== verwerkingsnaam));

const filled = (rij: Formulierrij): [string, string | string[]][] =>
  Object.entries(rij)
    .map(([id, cel]): [string, string | string[]] => [id, inVeld(id, cel)])
    .filter(([, cel]) => cel.length > 0);

/** A cell as its field takes it: without space around it, and one line without new lines, also as an option elsewhere. */
function inVeld(id: string, cel: string | string[]): string | string[] {
  const veld = findRijksmodelVraag(id);
  const source = veld?.optiesUit === undefined ? veld : findRijksmodelVraag(veld.optiesUit);
  if (source?.soort !== 'regel') return typeof cel === 'string' ? cel.trim() : cel;
  return typeof cel === 'string' ? opEenRegel(cel) : cel.map(opEenRegel);
}

/** Orders numbers as a reader does: 2.10 after 2.9. */
function byNumber(a: string, b: string): number {
  const [left, right] = [a, b].map((one) => one.split(/[.[\]]/u).map(Number));
  for (let index = 0; index < Math.max(left?.length ?? 0, right?.length ?? 0); index += 1) {
    const difference = (left?.[index] ?? -1) - (right?.[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
