import { describe, expect, it } from 'vitest';
import { findTaak, taken } from '../../src/content/index.ts';
import { type Dossier, dossierSchema, takenVan } from '../../src/dossier/index.ts';
import {
  alleGegevens,
  gegevensBijTaak,
  ketenpartijenVan,
  verwerkingenVan,
  type Ketenpartij,
} from '../../src/dossier/verwerkingen/index.ts';
import { containsBsn } from '../../src/rules/index.ts';

const met = (parts: object): Dossier =>
  dossierSchema.parse({ soort: 'privacydossier', versie: 2, id: 'd', gewijzigd: '', ...parts });
const partij = (soort: string, more: object = {}) => ({
  partijen: [{ id: 'p1', naam: 'Stichting Meedoen', diensten: [{ id: 'v1', soort }] }],
  ...more,
});
const besluit = (onderwerp: string, uitkomst: string) => ({
  besluiten: [
    { id: 'b1', dienst: 'v1', onderwerp, uitkomst, door: 'mr. X', datum: '2026-12-01', reden: 'Nodig.' },
  ],
});
const eigen = (parts: object): Ketenpartij => {
  const dossier = met(parts);
  const found = ketenpartijenVan(dossier, takenVan(dossier)).find((one) => one.eigen !== undefined);
  if (found === undefined) throw new Error('Geen eigen partij.');
  return found;
};

describe('de verwerkingen van een gemeente', () => {
  it('zijn de dertien taken, zonder wat zij buiten beeld zette', () => {
    expect(takenVan(met({}))).toEqual(taken);
    const zonder = met({
      taken: [
        { taak: 'handhaving', inScope: 'nee' },
        { taak: 'ontzorgen', inScope: null },
      ],
    });
    expect(takenVan(zonder).map(({ id }) => id)).toEqual(
      taken.map(({ id }) => id).filter((id) => id !== 'handhaving'),
    );
  });

  it('hebben de gegevens van de kolom “welke gegevens vastleggen”, en de systemen en partijen van de taak', () => {
    const dossier = met({
      ...partij('aanbieder-map'),
      systemen: [{ id: 's1', naam: 'MAP-systeem', taken: ['aanbieden-map'] }],
    });
    const found = verwerkingenVan(dossier).find(({ taak }) => taak.id === 'aanbieden-map');
    const listed = new Set(findTaak('aanbieden-map')?.gegevens.flatMap(({ gegevens }) => gegevens));
    expect(found?.gegevens.map(({ id }) => id)).toEqual([...listed]);
    expect(found?.systemen.map(({ naam }) => naam)).toEqual(['MAP-systeem']);
    expect(found?.partijen.map(({ naam }) => naam)).toContain('Stichting Meedoen');
  });

  it('delen elk gegeven één keer', () => {
    const ids = alleGegevens(verwerkingenVan(met(partij('aanbieder-map')))).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('bsn');
  });

  it('krijgen van een partij alleen wat met de eigen gegevens te maken heeft, of alles als niets past', () => {
    const verwerking = verwerkingenVan(met({})).find(({ taak }) => taak.id === 'aanbieden-map');
    if (verwerking === undefined) throw new Error('Geen MAP.');
    const [first] = verwerking.gegevens;
    expect(gegevensBijTaak([first?.id ?? '', 'afspraken-vve'], verwerking)).toEqual([first?.id]);
    expect(gegevensBijTaak(['afspraken-vve'], verwerking)).toEqual(['afspraken-vve']);
  });
});

describe('de partijen in de keten', () => {
  it.each([
    ['aanbieder-map', 'verwerker', false],
    ['aanbieder-pvt', 'verwerker', false],
    ['cursusinstelling-onderwijsroute', 'verwerkingsverantwoordelijke', true],
  ])('%s is %s; met het BSN: %s (leveringen-door, H-29, H-30, H-31)', (soort, rol, metBsn) => {
    const found = eigen(partij(soort));
    expect(found).toMatchObject({ rol, metBsn, naam: 'Stichting Meedoen' });
    expect([...found.naar, ...found.van].some(containsBsn)).toBe(metBsn);
  });

  it('het BSN staat er na een besluit wel of niet bij, ook als onderdeel van een ander gegeven', () => {
    const wel = eigen(partij('aanbieder-map', besluit('bsn', 'mag')));
    expect(wel).toMatchObject({ metBsn: true, naar: expect.arrayContaining(['bsn']) });
    expect(wel.van.some(containsBsn)).toBe(false);
    const niet = eigen(partij('cursusinstelling-onderwijsroute', besluit('bsn', 'mag-niet')));
    expect(niet.metBsn).toBe(false);
    expect([...niet.naar, ...niet.van].some(containsBsn)).toBe(false);
  });

  it('de rol is open zolang iemand haar nog moet bepalen', () => {
    expect(eigen(partij('maatschappelijke-begeleider')).rol).toBeUndefined();
    expect(eigen(partij('maatschappelijke-begeleider', besluit('rol', 'verwerker'))).rol).toBe('verwerker');
  });

  it('een leverancier van software bewaart, en geeft zelf niets', () => {
    const found = eigen(
      partij('softwareleverancier', {
        systemen: [{ id: 's1', naam: 'Systeem', leverancier: ' stichting meedoen ', taken: ['handhaving'] }],
      }),
    );
    expect(found.van).toEqual([]);
    expect(found.naar.length).toBeGreaterThan(0);
    expect(found.taken).toContain('handhaving');
  });

  it('een partij die de bron niet noemt, heeft wat in een uitwisseling staat, zonder het BSN (P-05)', () => {
    const found = eigen(
      partij('anders', {
        uitwisselingen: [
          {
            id: 'u1',
            partij: 'p1',
            dienst: 'v1',
            richting: 'naar',
            taak: 'handhaving',
            gegevens: ['contactgegevens', 'bsn'],
          },
        ],
      }),
    );
    expect(found).toMatchObject({ naar: ['contactgegevens'], van: [], metBsn: false, taken: ['handhaving'] });
  });

  it('van twee diensten van één partij heeft elke haar eigen taken', () => {
    const dossier = met({
      partijen: [
        {
          id: 'p1',
          naam: 'School',
          diensten: [
            { id: 'v1', soort: 'aanbieder-map' },
            { id: 'v2', soort: 'aanbieder-pvt' },
          ],
        },
      ],
      taken: [
        { taak: 'aanbieden-map', uitvoerders: ['p1'] },
        { taak: 'aanbieden-pvt', uitvoerders: ['p1'] },
      ],
    });
    const own = ketenpartijenVan(dossier, takenVan(dossier)).filter(({ eigen: one }) => one !== undefined);
    expect(own.map(({ soort, taken: theirs }) => [soort, theirs.includes('aanbieden-map')])).toEqual([
      ['aanbieder-map', true],
      ['aanbieder-pvt', false],
    ]);
  });

  it('wie de wet noemt, is er ook zonder dat iemand hem invult, zolang zijn taak er is', () => {
    const law = (parts: object) => {
      const dossier = met(parts);
      return ketenpartijenVan(dossier, takenVan(dossier)).map(({ soort }) => soort);
    };
    expect(law({})).toEqual(expect.arrayContaining(['coa', 'duo', 'cbs']));
    expect(law({ taken: [{ taak: 'monitoring-evaluatie', inScope: 'nee' }] })).not.toContain('cbs');
    expect(law(partij('duo')).filter((soort) => soort === 'duo')).toHaveLength(1);
    expect(law({ taken: taken.map(({ id }) => ({ taak: id, inScope: 'nee' })) })).toEqual([]);
  });
});
