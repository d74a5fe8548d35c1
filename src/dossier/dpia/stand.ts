import type { Dossier } from '../schema.ts';
import { metAfronding } from './afronding.ts';
import { afgeleid, verwerkingsnaam, verwerkingsvraag, vragen, type Vraag } from './formulier.ts';
import { maatregelrijen, risicorijen } from './formulierrijen.ts';
import { alleNamen, hernoemRijen, namenVan, plekkenVan, vindHernoemingen } from './hernoemen.ts';
import { beoordeelRisicos, type Risicobeeld } from './risicos.ts';
import type { DpiaAntwoord, Formulierrij } from './schema.ts';
import { maakVoorstelcontext, stelVoor, type Herkomst, type Voorstelcontext } from './voorstel/index.ts';
import { isGelijk, isLeeg, leesWaarde, type Waarde } from './waarde.ts';

/** How far an answer is: nothing known, taken over but not looked at, looked at, or a person's own. */
export type Antwoordstatus = 'leeg' | 'voorgesteld' | 'bevestigd' | 'gewijzigd';

/** A question with its answer as it stands. */
export type Vraagstand = {
  vraag: Vraag;
  status: Antwoordstatus;
  waarde: Waarde;
  /** What is proposed now; undefined where nothing can be proposed. */
  voorstel: Waarde | undefined;
  /** What was proposed when a person looked, where it is otherwise now. */
  voorstelWas: Waarde | undefined;
  herkomst: readonly Herkomst[];
  bronnen: readonly string[];
};

/** The whole DPIA of a dossier: every answer as it stands, and the risks. */
export type Dpiabeeld = {
  dossier: Dossier;
  context: Voorstelcontext;
  risicobeeld: Risicobeeld;
  vragen: readonly Vraagstand[];
};

/** Works the DPIA out of the dossier: proposals from the facts, with a person's answers over them. The same dossier gives the same DPIA. */
export function maakDpiabeeld(dossier: Dossier): Dpiabeeld {
  const known = worked.get(dossier);
  if (known !== undefined) return known;
  const beeld = werkUit(dossier);
  worked.set(dossier, beeld);
  return beeld;
}

/** A change asks for the DPIA before and after it; a page that draws it asks again. */
const worked = new WeakMap<Dossier, Dpiabeeld>();

function werkUit(dossier: Dossier): Dpiabeeld {
  const context = maakVoorstelcontext(dossier);
  const risicobeeld = beoordeelRisicos(dossier);
  const proposals = stelVoor(context, risicobeeld);
  const answers = new Map(dossier.dpia.antwoorden.map((antwoord) => [antwoord.vraag, antwoord]));
  const standFor = (vraag: Vraag, voorstel: Proposal | undefined): Vraagstand =>
    standVan(vraag, voorstel, answers.get(vraag.id), (waarde) => metAfronding(vraag.id, waarde, dossier));
  const rename = renameAs(standFor(verwerkingsvraag, proposals[verwerkingsvraag.id]));
  const standen = vragen.map((vraag) =>
    standFor(
      vraag,
      afgeleid.has(vraag.id)
        ? afgeleidVoorstel(vraag, risicobeeld, dossier)
        : rename(vraag, proposals[vraag.id]),
    ),
  );
  return { dossier, context, risicobeeld, vragen: metVerwerkingen(standen) };
}

/** The state of the question with this number; throws where there is none, because only code names numbers. */
export function vraagstand({ vragen: standen }: Dpiabeeld, id: string): Vraagstand {
  const found = standen.find(({ vraag }) => vraag.id === id);
  if (found === undefined) throw new Error(`The DPIA has no question "${id}".`);
  return found;
}

/** The rows of a question; none for one that is answered in words. */
export const rijenVan = (waarde: Waarde): Extract<Waarde, { rijen: unknown }>['rijen'] =>
  'rijen' in waarde ? waarde.rijen : [];

/** The words of a question; empty for one that is answered in rows. */
export const tekstVanWaarde = (waarde: Waarde): string => ('tekst' in waarde ? waarde.tekst : '');

type Proposal = { waarde: Waarde; herkomst: readonly Herkomst[]; bronnen: readonly string[] };

/** Gives what is proposed for a processing the name that a person gave that processing in paragraph 3. */
function renameAs({ voorstel, waarde }: Vraagstand) {
  const known = voorstel === undefined ? [] : rijenVan(voorstel);
  const hernoemingen = vindHernoemingen(known, rijenVan(waarde));
  return (vraag: Vraag, proposal: Proposal | undefined): Proposal | undefined => {
    if (hernoemingen.length === 0 || proposal === undefined || !('rijen' in proposal.waarde)) return proposal;
    const rijen = hernoemRijen(vraag, proposal.waarde.rijen, alleNamen(known), hernoemingen);
    return { ...proposal, waarde: { rijen } };
  };
}

/** The rows for risks and measures follow from their own lists. */
const afgeleidVoorstel = ({ id }: Vraag, beeld: Risicobeeld, dossier: Dossier): Proposal => ({
  waarde: { rijen: id === '16.1' ? risicorijen(beeld) : maatregelrijen(beeld, dossier) },
  herkomst: ['risicos'],
  bronnen: ['avg-35-7'],
});

function standVan(
  vraag: Vraag,
  proposal: Proposal | undefined,
  answer: DpiaAntwoord | undefined,
  closed: (waarde: Waarde) => Waarde,
): Vraagstand {
  const given = answer && eigenWaarde(vraag, answer);
  const own = given && closed(given);
  const voorstel = proposal && closed(proposal.waarde);
  const base = {
    vraag,
    voorstel,
    voorstelWas: undefined,
    herkomst: proposal?.herkomst ?? [],
    bronnen: proposal?.bronnen ?? [],
  };
  if (answer === undefined || own === undefined || answer.status === 'voorgesteld') {
    const waarde = voorstel ?? legeWaarde(vraag);
    return { ...base, status: isLeeg(waarde) ? 'leeg' : 'voorgesteld', waarde };
  }
  const earlier = answer.voorstel && leesWaarde(answer.voorstel);
  const seen = answer.status === 'bevestigd' ? own : earlier && closed(earlier);
  const isOther = voorstel !== undefined && seen !== undefined && !isGelijk(seen, voorstel);
  return { ...base, status: answer.status, waarde: own, voorstelWas: isOther ? seen : undefined };
}

/** The answer itself, where it has the form of the question. */
function eigenWaarde({ vorm }: Vraag, answer: DpiaAntwoord): Waarde | undefined {
  const waarde = leesWaarde(answer);
  return waarde !== undefined && 'tekst' in waarde === (vorm === 'veld') ? waarde : undefined;
}

/** A value with nothing in it, in the form of the question. */
export const legeWaarde = ({ vorm }: Vraag): Waarde => (vorm === 'veld' ? { tekst: '' } : { rijen: [] });

/** Gives every group that goes by processing one row for each of them, in the order of paragraph 3. */
function metVerwerkingen(standen: readonly Vraagstand[]): Vraagstand[] {
  const namen = namenIn(standen);
  const align = (waarde: Waarde): Waarde => ({ rijen: perNaam(rijenVan(waarde), namen) });
  return standen.map((stand) => {
    if (!stand.vraag.perVerwerking) return stand;
    const voorstel = stand.voorstel && align(stand.voorstel);
    const was = stand.voorstelWas && align(stand.voorstelWas);
    const isOther = voorstel !== undefined && was !== undefined && !isGelijk(was, voorstel);
    const isNothing = stand.status === 'voorgesteld' && namen.length === 0;
    const isUnseen =
      stand.status === 'bevestigd' &&
      !isOther &&
      plekkenVan(rijenVan(stand.waarde), namen).includes(undefined);
    return {
      ...stand,
      // Nobody looked at the row of a processing that came after the confirmation.
      status: isNothing ? 'leeg' : isUnseen ? 'voorgesteld' : stand.status,
      waarde: align(stand.waarde),
      voorstel,
      voorstelWas: isOther ? was : undefined,
    };
  });
}

/** The names of the processings as paragraph 3 has them now, in its order. */
export const verwerkingsnamen = ({ vragen: standen }: Dpiabeeld): string[] => namenIn(standen);

function namenIn(standen: readonly Vraagstand[]): string[] {
  const three = standen.find(({ vraag }) => vraag === verwerkingsvraag);
  return three === undefined ? [] : namenVan(rijenVan(three.waarde));
}

/** One row for each name, in that order; where two have the same name, in the order of the rows. */
export function perNaam(rijen: readonly Formulierrij[], namen: readonly string[]): Formulierrij[] {
  const plekken = plekkenVan(rijen, namen);
  return namen.map((naam, index) => rijen[plekken[index] ?? -1] ?? { [verwerkingsnaam]: naam });
}
