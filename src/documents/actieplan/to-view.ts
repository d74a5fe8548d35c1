import { findPlanpagina } from '../../content/index.ts';
import { type Dossier, takenVan } from '../../dossier/index.ts';
import { printDate } from '../../rules/index.ts';
import { antwoordVan, dagVan, type Antwoord } from '../plan/antwoorden.ts';
import { gemeenteVan, type Planbeeld } from '../plan/beeld.ts';
import { openKeuzes } from '../plan/besluiten.ts';
import { bevindingenOver } from '../plan/bevindingen.ts';
import { bronnenrijen, citaten } from '../plan/bronnen.ts';
import { openPunten } from '../plan/openpunten.ts';
import { tijdplanTabel } from '../plan/tijdplanrijen.ts';
import { aantal } from '../plan/woorden.ts';
import { tekenTijdplan } from '../tijdplan/index.ts';
import { personenMetActies, stappenMetActies } from './acties.ts';
import { partijenVan } from './partijen.ts';
import { samenvattingVan } from './samenvatting.ts';
import { systemenVan } from './systemen.ts';
import { takenOverzicht, teamVan } from './team.ts';
import type { ActieplanView } from './view.ts';

/** Turns the dossier on a day into the plain values of the template. */
export function toView(beeld: Planbeeld): ActieplanView {
  const { dossier, vandaag } = beeld;
  const { begindatum, streefdatum } = dossier.actieplan;
  const tijdplan = tekenTijdplan(dossier, vandaag, beeld.stappen);
  const personen = personenMetActies(beeld);
  const open = openPunten(beeld);
  return {
    gemeente: gemeenteVan(dossier),
    datum: printDate(vandaag),
    begindatum: dagVan(begindatum, 'begindatum'),
    streefdatum: dagVan(streefdatum, 'streefdatum'),
    voorbeeldOntbreekt: { ontbreekt: 'wat er nog moet komen' },
    ...samenvattingVan(beeld),
    tijdplan,
    geenTijdplan: tijdplan === undefined,
    tijdplanRijen: tijdplanTabel(beeld),
    ...teamVan(dossier),
    ...takenOverzicht(dossier),
    ...keuzesVan(dossier),
    ...systemenVan(dossier),
    ...partijenVan(dossier, vandaag),
    stappen: stappenMetActies(beeld),
    personen,
    heeftPersonen: personen.length > 0,
    openPunten: open,
    heeftOpenPunten: open.length > 0,
    bronnen: bronnenrijen(sourcesOf(beeld)),
  };
}

/** The local choices as a table: what was asked, what the municipality chose, on what it rests. */
function keuzesVan(
  dossier: Dossier,
): Pick<ActieplanView, 'keuzes' | 'keuzesZin' | 'bijzonderheden' | 'heeftBijzonderheden'> {
  const answers = new Map<string, Antwoord>(Object.entries(dossier.beleid));
  const vragen = (findPlanpagina('beleid')?.vragen ?? []).filter(({ soort }) => soort !== 'lang');
  const open = openKeuzes(dossier).length;
  const note = dossier.beleid.bijzonderheden?.trim() ?? '';
  return {
    keuzes: vragen.map(({ id, label, bronnen }) => [
      label,
      antwoordVan(`beleid.${id}`, answers.get(id)),
      citaten(bronnen, 3),
    ]),
    keuzesZin:
      open === 0
        ? `Over alle ${vragen.length} punten is gekozen.`
        : `Over ${vragen.length - open} van de ${vragen.length} punten is gekozen; ${aantal(open, 'keuze staat', 'keuzes staan')} nog open.`,
    bijzonderheden: note,
    heeftBijzonderheden: note !== '',
  };
}

/** Every source that a table of the document cites, or that a step or action rests on. */
function* sourcesOf({ dossier, acties, stappen }: Planbeeld): Iterable<string> {
  for (const taak of takenVan(dossier)) yield* taak.grondslagen;
  for (const { bronnen } of findPlanpagina('beleid')?.vragen ?? []) yield* bronnen;
  for (const { bronnen } of [...bevindingenOver(dossier, 'lid'), ...bevindingenOver(dossier, 'taak')])
    yield* bronnen;
  for (const { stap } of stappen) yield* stap.bronnen;
  for (const { bronnen } of acties) yield* bronnen;
}
