import { findPartij, findTaak } from '../../content/index.ts';
import type { Blad, Schoon } from '../../exports/index.ts';
import { inSentence, oordeelWoorden, printDate } from '../../rules/index.ts';
import { teRegelen } from '../delen/index.ts';
import { kopLijst, kopSchoon } from './kop.ts';
import { blijversVan, gegevenNaam, type LijstPlan, type PlanBlad, type PlanKolom } from './plan.ts';
import { aantal, bijvangstZinnen, gezien } from './words.ts';

/** The report of a check, as the document takes it: names of columns, counts and reasons, no value. */
export function verslagVan(plan: LijstPlan, now: string, schoon?: Omit<Schoon, 'file'>) {
  const { profiel, vraag, bladen } = plan;
  const taak = findTaak(vraag.taak ?? '');
  const partij = findPartij(vraag.partij)?.naam ?? vraag.partij;
  const rows = profiel.bladen.reduce((sum, { rijen }) => sum + rijen, 0);
  const kolommen = bladen.reduce((sum, blad) => sum + blad.kolommen.length, 0);
  const kenmerken = [
    `Lijst: ${profiel.bestand} (${aantal(rows, 'rij', 'rijen')}, ${aantal(kolommen, 'kolom', 'kolommen')})`,
    `Voor: ${partij}${taak === undefined ? '' : `, voor de taak ${inSentence(taak.naam)}`}`,
    `Gecontroleerd op: ${printDate(now)}`,
  ];
  return {
    bestand: profiel.bestand,
    partij,
    uitkomst: plan.profiel.bladen.every(({ kopIsZeker, kopregel }) => kopIsZeker || kopregel < 0)
      ? kopLijst(plan)
      : 'Wij weten niet zeker of de eerste regel de kop is. Verstuur deze lijst nog niet.',
    kenmerken,
    kolommen: merge(
      bladen.flatMap((blad) =>
        blad.kolommen.map((kolom) => kolomRegel(kolom, blad, bladen.length > 1, schoon !== undefined)),
      ),
    ),
    opmerkingen: bijvangstZinnen(plan),
    teRegelen: teRegelen(
      { ...vraag, gegevens: [] },
      { geheel: 'mag', gegevens: [], rol: plan.rol, overeenkomst: plan.overeenkomst },
    ),
    schoon: schoon && { uitkomst: kopSchoon(plan), gedaan: schoonZin(plan, schoon) },
  };
}

type Kolomregel = { kolommen: string; uitkomst: string; bronnen: string; gevolg: string };

function kolomRegel(
  rij: PlanKolom,
  { blad, gaatMee }: PlanBlad,
  isMany: boolean,
  isClean: boolean,
): Kolomregel {
  const { oordeel, blijft, maskeer, moetBevestigd } = rij;
  const stays = gaatMee && blijft;
  const fate = !stays ? 'Weg' : maskeer ? 'Blijft, zonder BSN' : 'Blijft';
  return {
    kolommen: `${isMany ? `${blad.naam}: ` : ''}${nameWithFinds(rij, blad)}`,
    uitkomst: moetBevestigd
      ? 'Niet bevestigd'
      : `${oordeelWoorden[oordeel]}${stays && oordeel !== 'mag' ? ' (blijft na beoordeling)' : ''}`,
    bronnen: citations(rij),
    gevolg: isClean ? fate : '–',
  };
}

/** The name of a column, with what it holds where the name does not say so, and what was seen in it. */
function nameWithFinds(rij: PlanKolom, { kopregel, kopIsZeker }: Blad): string {
  // A first row without a known name may hold data: then the report calls the columns by their letter.
  const naam = kopregel >= 0 && !kopIsZeker ? `Kolom ${rij.kolom.letter}` : rij.kolom.naam;
  const inhoud = gegevenNaam(rij.gegeven);
  const isSame = naam.toLowerCase() === inhoud.toLowerCase();
  return [`${naam}${isSame ? '' : ` (${inSentence(inhoud)})`}`, ...gezien(rij)]
    .join('. ')
    .replaceAll('..', '.');
}

/** The articles that the outcome rests on, at most three; the handreiking stands behind all of them. */
function citations({ uitleg }: PlanKolom): string {
  const bronnen = uitleg.status === 'onvolledig' ? [] : uitleg.reasons.flatMap((reden) => reden.bronnen);
  const articles = bronnen.filter(({ id }) => id !== 'handreiking-2021').map(({ citeer }) => citeer);
  return [...new Set(articles)].slice(0, 3).join('; ');
}

/** Columns that turn out the same, for the same articles, are one row. */
const merge = (rows: readonly Kolomregel[]): Kolomregel[] =>
  [
    ...Map.groupBy(rows, ({ uitkomst, bronnen, gevolg }) => [uitkomst, bronnen, gevolg].join('|')).values(),
  ].flatMap((same) =>
    same[0] === undefined ? [] : [{ ...same[0], kolommen: same.map(({ kolommen }) => kolommen).join('; ') }],
  );

/** What was done, in words. */
export function schoonZin(
  plan: LijstPlan,
  { rijen, gemaskeerd, onschadelijk }: Omit<Schoon, 'file'>,
): string {
  const stays = blijversVan(plan).length;
  const gone = plan.bladen.reduce((sum, { kolommen }) => sum + kolommen.length, 0) - stays;
  return [
    `De schone lijst heeft ${aantal(rijen, 'rij', 'rijen')} en ${aantal(stays, 'kolom', 'kolommen')}; ${gone} ${gone === 1 ? 'kolom is' : 'kolommen zijn'} weggelaten.`,
    gemaskeerd > 0
      ? `Uit ${aantal(gemaskeerd, 'cel', 'cellen')} is een nummer gehaald dat een BSN kan zijn.`
      : '',
    onschadelijk > 0
      ? `In ${aantal(onschadelijk, 'cel', 'cellen')} staat nu een apostrof voorop, zodat een rekenprogramma de tekst niet als formule uitvoert.`
      : '',
  ]
    .filter((line) => line !== '')
    .join(' ');
}
