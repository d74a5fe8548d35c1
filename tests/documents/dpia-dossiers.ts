import { maatregelen, risicos } from '../../src/content/index.ts';
import { dossierSchema, type Dossier } from '../../src/dossier/schema.ts';
import { emptyPlan, hostilePlan, largePlan, nasty } from './plan-dossiers.ts';

/** A dossier with another DPIA, checked as an opened file is. */
export const metDpia = (dossier: Dossier, dpia: object): Dossier =>
  dossierSchema.parse({ ...dossier, dpia: { ...dossier.dpia, ...dpia } });

/** So many risks and measures are in the largest DPIA. */
export const largestCounts = { risicos: 40, maatregelen: 120 } as const;

const count = <Item>(length: number, item: (index: number) => Item): Item[] =>
  Array.from({ length }, (_, index) => item(index));

/** A large municipality with every risk and measure of the library, and own ones up to the largest number. */
export function largestDpia(): Dossier {
  const plan = largePlan();
  const ownRisks = count(largestCounts.risicos - risicos.length, (index) => `eigen${index}`);
  const ownMeasures = count(largestCounts.maatregelen - maatregelen.length, (index) => index);
  const lid = (index: number) => plan.team[index % plan.team.length]?.id ?? null;
  return metDpia(plan, {
    risicos: [
      ...risicos.map(({ id }, index) => ({
        id: `r${index}`,
        risico: id,
        status: index % 2 === 0 ? 'beoordeeld' : 'open',
        toelichting:
          'Besproken met het team, de leverancier en de FG; de inschatting geldt voor alle vestigingen.',
      })),
      ...ownRisks.map((id) => ({
        id,
        risico: `Eigen risico ${id} met een titel die over meer dan één regel loopt`,
        isEigen: true,
        status: 'beoordeeld',
        kans: 'midden',
        impact: 'hoog',
        watGaatMis: 'Iemand ziet iets wat niet voor hem is bedoeld. '.repeat(4),
        oorsprong: 'Zo is het gegroeid. '.repeat(3),
        kansWaarom: 'Het komt elke maand voor. ',
        impactWaarom: 'Het raakt mensen direct. ',
      })),
    ],
    maatregelen: [
      ...maatregelen.map(({ id, titel }, index) => ({
        id: `b${index}`,
        maatregel: titel,
        uitLijst: id,
        eigenaar: lid(index),
        gereedOp: '2027-05-01',
      })),
      ...ownMeasures.map((index) => ({
        id: `e${index}`,
        maatregel: `Doe eigen maatregel ${index + 1}, en vertel aan het team waarom dat nodig is.`,
        verlaagt: (['kans', 'impact', 'beide'] as const)[index % 3],
        risicos: [ownRisks[index % ownRisks.length], risicos[index % risicos.length]?.id],
        eigenaar: lid(index),
        gereedOp: '2027-06-01',
      })),
    ],
  });
}

/** Text that tries to break a document, in every place of the DPIA where a person can write. */
export function hostileDpia(): Dossier {
  const long = `${nasty} ${'x'.repeat(10_000)}`;
  const row = (field: string) => ({ [field]: long, '3.1.1': nasty });
  return metDpia(hostilePlan(), {
    antwoorden: [
      { vraag: '0', status: 'gewijzigd', tekst: `${nasty}\n\n${long}`, voorstel: { tekst: 'x' } },
      { vraag: '1.1', status: 'bevestigd', tekst: '' },
      { vraag: '2.1', status: 'gewijzigd', rijen: [{ '2.1.1': nasty, '2.1.3': long }, {}] },
      { vraag: '3.1', status: 'gewijzigd', rijen: [row('3.1.2'), { '3.1.1': '', '3.1.3': [nasty, ''] }] },
      { vraag: '12.1.2', status: 'gewijzigd', rijen: [{ '12.1.2.1': [nasty], '12.1.2.4': nasty }] },
      { vraag: '15.1', status: 'gewijzigd', rijen: [{ '15.1.1': 'misschien' }] },
      { vraag: '19.1', status: 'gewijzigd', rijen: [{ '19.1.2': 'ooit' }] },
      { vraag: '99.9', status: 'bevestigd', tekst: nasty },
    ],
    risicos: [
      { id: 'e1', risico: long, isEigen: true, status: 'beoordeeld', watGaatMis: nasty, toelichting: long },
      { id: 'e2', risico: '', isEigen: true, status: 'niet-van-toepassing' },
      { id: 'e3', risico: 'bestaat-niet', status: 'open' },
    ],
    maatregelen: [
      { id: 'm1', maatregel: long, risicos: ['e1', 'weg'], eigenaar: 'weg', gereedOp: 'ooit' },
      { id: 'm2', maatregel: '', status: 'afgewezen' },
    ],
    adviesFg: `${nasty}\n${long}`,
    adviesFgDatum: 'gisteren',
    adviesVerwerkt: nasty,
    besluit: 'met-voorwaarden',
    besluitDatum: '2026-02-30',
    besluitToelichting: nasty,
    herzienOp: 'ooit',
  });
}

/** A dossier with no task in scope: nothing to process, no party of the law. */
export const withoutTasks = (taken: readonly string[]): Dossier =>
  dossierSchema.parse({ ...emptyPlan(), taken: taken.map((taak) => ({ taak, inScope: 'nee' })) });
