import { describe, expect, it } from 'vitest';
import { findBron, findVerwerkingsfeit, taken, verwerkingsfeiten } from '../../src/content/index.ts';
import { verwerkingSchema } from '../../src/content/schema/dpia.ts';

/** The law on inburgering and the rules under it; an article of these can order a delivery. */
const wetten = ['wi', 'bi', 'ri'];

const sentencesOf = (row: (typeof verwerkingsfeiten)[number]): string[] =>
  [
    row.doel,
    ...Object.values(row.belangen),
    row.noodzaak,
    row.minderIngrijpend,
    row.evenredig,
    row.oorspronkelijkDoel,
    row.rechtsgrondWaarom,
  ].filter((text) => text !== undefined);

describe('verwerkingen', () => {
  it('heeft één rij per taak, in de volgorde van de taken', () => {
    expect(verwerkingsfeiten.map(({ taak }) => taak)).toEqual(taken.map(({ id }) => id));
  });

  it.each(verwerkingsfeiten.map((row) => [row.taak, row] as const))('%s: leesbaar en onderbouwd', (_taak, row) => {
    for (const text of sentencesOf(row)) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/toestemming/i);
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(60);
    }
    expect(row.bronnen).toContain(row.rechtsgrond === 'algemeen-belang' ? 'avg-6-1-e' : 'avg-6-1-c');
    expect(row.bronnen).toEqual(expect.arrayContaining(row.verdereGrond));
  });

  it.each(
    verwerkingsfeiten.filter(({ verdereVerwerking }) => verdereVerwerking === 'wet').map((row) => [row.taak, row] as const),
  )('%s: gebruikt gegevens van een ander op grond van een artikel', (_taak, row) => {
    const cited = row.verdereGrond.map((id) => findBron(id));
    expect(cited.every((bron) => bron?.artikel !== undefined && wetten.includes(bron.regeling))).toBe(true);
    expect(cited).not.toEqual([]);
  });

  it.each([
    ['gegevens-ophalen-coa', 'wet', 'algemeen-belang', 'bi-9.4-3'],
    ['vaststellen-inburgeringsplicht', 'wet', 'algemeen-belang', 'wi-33-a'],
    ['oproepen-brede-intake', 'wet', 'wettelijke-verplichting', 'wi-35-5'],
    ['brede-intake-pip', 'wet', 'wettelijke-verplichting', 'wi-35-2'],
    ['maatschappelijke-begeleiding', 'wet', 'algemeen-belang', 'bi-9.4-2-a'],
    ['ontzorgen', 'niet', 'wettelijke-verplichting', undefined],
    ['inburgeringsaanbod-leerroute', 'wet', 'wettelijke-verplichting', 'bi-9.3-3'],
    ['aanbieden-map', 'wet', 'wettelijke-verplichting', 'bi-9.3-3'],
    ['aanbieden-pvt', 'wet', 'wettelijke-verplichting', 'bi-9.1-3'],
    ['z-route', 'wet', 'wettelijke-verplichting', 'wi-35-3'],
    ['ondersteuning-begeleiding', 'wet', 'algemeen-belang', 'bi-9.2-4'],
    ['handhaving', 'wet', 'wettelijke-verplichting', 'bi-9.6-3'],
    ['monitoring-evaluatie', 'wet', 'wettelijke-verplichting', 'wi-39'],
  ])('%s: verdere verwerking %s, rechtsgrond %s, volgens %s', (taak, verder, rechtsgrond, artikel) => {
    const row = findVerwerkingsfeit(taak);
    expect(row).toMatchObject({ verdereVerwerking: verder, rechtsgrond });
    if (artikel !== undefined) expect(row?.verdereGrond).toContain(artikel);
  });

  it.each([
    ['brede-intake-pip', 'wi-37-2-b', 'gezondheid mag bij de intake als het nodig is (H-18)'],
    ['ontzorgen', 'pw-56a', 'ontzorgen komt uit de Participatiewet (H-34)'],
    ['aanbieden-map', 'bi-3.2-2', 'de MAP eindigt met een gesprek met het college (H-32)'],
    ['aanbieden-pvt', 'bi-3.1-4', 'het college registreert aanwezigheid en ondertekening'],
    ['z-route', 'bi-3.14-4', 'het eindgesprek voert het college zelf (H-30)'],
    ['handhaving', 'wi-27', 'geen boete na verlaagde bijstand (H-35)'],
  ])('%s steunt op %s: %s', (taak, bron) => {
    expect(findVerwerkingsfeit(taak)?.bronnen).toContain(bron);
  });

  it.each(['maatschappelijke-begeleiding', 'aanbieden-map', 'aanbieden-pvt', 'z-route'])(
    '%s: een aanbieder zonder recht op het BSN werkt met een klantnummer (H-29, H-30, H-31)',
    (taak) => {
      expect(findVerwerkingsfeit(taak)?.minderIngrijpend).toMatch(/klantnummer/);
    },
  );

  it.each([
    ['wet zonder artikel', { verdereVerwerking: 'wet', oorspronkelijkDoel: 'Voor iets anders.' }, 'verdereGrond'],
    ['wet zonder eerste doel', { verdereVerwerking: 'wet', verdereGrond: ['wi-39'] }, 'oorspronkelijkDoel'],
    ['niet met een artikel', { verdereVerwerking: 'niet', verdereGrond: ['wi-39'] }, 'verdereGrond'],
    ['niet met een eerste doel', { verdereVerwerking: 'niet', oorspronkelijkDoel: 'Voor iets anders.' }, 'oorspronkelijkDoel'],
  ])('weigert %s', (_name, change, field) => {
    const { error } = verwerkingSchema.safeParse({ ...findVerwerkingsfeit('ontzorgen'), ...change });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
  });
});
