import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { findCitaat, taken, verwerkingsfeiten } from '../../src/content/index.ts';
import type { Dossier } from '../../src/dossier/index.ts';
import { writeCsv, writeSheets } from '../../src/exports/index.ts';
import { registerkolommen, verwerkingsregisterBladen } from '../../src/wizards/verwerkingsregister/index.ts';
import { everything, readExample } from '../documents/dossiers.ts';
import { extremePlan } from '../documents/extreem.ts';
import {
  allUnknownPlan,
  emptyPlan,
  hostilePlan,
  largePlan,
  onePersonPlan,
} from '../documents/plan-dossiers.ts';

const example = (): Dossier => readExample('privacyinformatie');
const rijenVan = (dossier: Dossier) => verwerkingsregisterBladen(dossier)[0]?.rijen ?? [];
/** The value of a column for a task. */
function cel(dossier: Dossier, taak: string, kop: string): string {
  const [koppen = [], ...rijen] = rijenVan(dossier);
  const nummer = taken.find(({ id }) => id === taak)?.nummer;
  return String(rijen.find(([nr]) => nr === nummer)?.[koppen.indexOf(kop)]);
}
const every = [
  example,
  emptyPlan,
  allUnknownPlan,
  largePlan,
  hostilePlan,
  extremePlan,
  onePersonPlan,
  everything,
];

// What art. 30 lid 1 AVG asks, the column that answers it, and what must stand there for the MAP of the example.
test.each<[string, string, RegExp]>([
  ['onder a', 'Verwerkingsverantwoordelijke', /^het college .* van Gemeente Voorbeeldstad$/],
  ['onder a', 'Contactgegevens', /^Raadhuisplein 1, 1234 AB Voorbeeldstad$/],
  ['onder a', 'Gezamenlijk verantwoordelijk', /^geen$/],
  ['onder a', 'FG', /^de heer B\. Bakker; fg@voorbeeldstad\.example; 012 345 67 01$/],
  ['onder b', 'Doel', /arbeidsmarkt/],
  ['onder c', 'Categorieën betrokkenen', /Asielstatushouders .*; Gezinsmigranten .*; Medewerkers/],
  ['onder c', 'Categorieën persoonsgegevens', /^Identiteit: burgerservicenummer \(BSN\), naam, adres/],
  ['onder c', 'Bijzondere persoonsgegevens', /^niet bedoeld; kan iets over gezondheid zeggen: ontheffing/],
  ['onder c', 'BSN', /^ja$/],
  ['onder d', 'Ontvangers', /^Stichting Werkkracht \(.*\): verwerker, zonder BSN; Voorbeeldsoft B\.V\./],
  ['onder e', 'Doorgifte buiten de EER', /^nee, voor zover bekend$/],
  ['onder f', 'Bewaartermijn', /vijf jaar na het einde van de inburgeringsplicht/],
  [
    'onder g',
    'Beveiligingsmaatregelen',
    /toegang tot Klantvolgsysteem.*volgens de overeenkomst met Stichting Werkkracht: toegang per rol/,
  ],
])('art. 30 lid 1 %s AVG: %s', (onderdeel, kop, found) => {
  expect(registerkolommen.find((one) => one.kop === kop)?.artikel).toContain(`art. 30 lid 1 ${onderdeel}`);
  expect(cel(example(), 'aanbieden-map', kop)).toMatch(found);
});

describe('de kolommen', () => {
  it('hebben elk onderdeel van art. 30 lid 1 AVG, a tot en met g', () => {
    for (const letter of ['a', 'b', 'c', 'd', 'e', 'f', 'g'])
      expect(registerkolommen.some(({ artikel }) => artikel.includes(`art. 30 lid 1 onder ${letter}`))).toBe(
        true,
      );
    expect(findCitaat('avg-30-1')?.citeer).toBe('art. 30 lid 1 AVG');
  });

  it('staan met hun artikel en herkomst op een tweede blad', () => {
    const [, toelichting] = verwerkingsregisterBladen(example());
    expect(toelichting?.rijen.slice(1)).toEqual(
      registerkolommen.map(({ kop, artikel, herkomst }) => [kop, artikel, herkomst]),
    );
  });
});

describe('de rijen', () => {
  it('zijn er een per taak die de gemeente doet, in de volgorde van de tabel (feiten/taken)', () => {
    expect(
      rijenVan(emptyPlan())
        .slice(1)
        .map(([nr, naam]) => [nr, naam]),
    ).toEqual(taken.map(({ nummer, naam }) => [nummer, naam]));
    expect(
      rijenVan(hostilePlan())
        .slice(1)
        .map(([nr]) => nr),
    ).not.toContain(12);
  });

  it.each(every)('hebben nooit een lege cel, en nooit “undefined”', (make) => {
    for (const rij of rijenVan(make()))
      for (const value of rij) {
        expect(String(value).trim()).not.toBe('');
        expect(String(value)).not.toMatch(/undefined|\bnull\b|\[object|NaN/);
      }
  });

  it('laten zien wat ontbreekt', () => {
    const found = (kop: string) => cel(emptyPlan(), 'aanbieden-map', kop);
    expect(found('Verwerkingsverantwoordelijke')).toContain('[nog in te vullen: naam van de gemeente]');
    expect(found('FG')).toContain('[nog in te vullen: naam van de FG]');
    expect(found('Ontvangers')).toContain('[nog in te vullen: wie de gegevens krijgt, of “niemand”]');
    expect(found('Systemen')).toContain('[nog in te vullen:');
    expect(found('Beveiligingsmaatregelen')).toContain('[nog in te vullen:');
    expect(found('Bewaartermijn')).toContain('[nog in te vullen:');
    expect(found('Nog na te gaan')).toContain('Ga na wie de wet uitvoert.');
  });

  it('geven bij gelijke invoer gelijke bladen', () => {
    expect(verwerkingsregisterBladen(largePlan())).toEqual(verwerkingsregisterBladen(largePlan()));
  });
});

describe('wat er in de rijen staat', () => {
  it('is het doel en de grond van de feiten (feiten/verwerkingen, art. 6 lid 1 AVG)', () => {
    for (const { taak, doel, rechtsgrond } of verwerkingsfeiten) {
      expect(cel(example(), taak, 'Doel')).toBe(doel);
      expect(cel(example(), taak, 'Rechtsgrond')).toMatch(
        rechtsgrond === 'wettelijke-verplichting' ? /onder c AVG/ : /onder e AVG/,
      );
    }
  });

  it('zijn alle bepalingen van de taak (feiten/taken, grondslagen)', () => {
    expect(cel(example(), 'monitoring-evaluatie', 'Wettelijke bepalingen')).toBe(
      'art. 39 Wet inburgering 2021; art. 9.12 Besluit inburgering 2021; art. 9.1 Regeling inburgering 2021; bijlage 7 Regeling inburgering 2021',
    );
  });

  it('zijn de gegevens die worden vastgelegd en uitgewisseld (feiten/taken en feiten/leveringen)', () => {
    const found = cel(example(), 'aanbieden-map', 'Categorieën persoonsgegevens');
    expect(found).toContain('arbeidsmarktpotentieel');
    expect(found).toMatch(/Resultaat: .*MAP/);
  });

  it('is gezondheid alleen bij de brede intake, met de keuze van de gemeente (art. 37 lid 2 Wet inburgering 2021)', () => {
    const kop = 'Bijzondere persoonsgegevens';
    expect(cel(example(), 'brede-intake-pip', kop)).toMatch(
      /^ja, over gezondheid: .*keuze van de gemeente: alleen wat iemand kan.*art\. 9 lid 2 onder g AVG en art\. 37 lid 2 onder b/,
    );
    for (const { id } of taken.filter((taak) => taak.id !== 'brede-intake-pip'))
      expect(cel(example(), id, kop)).toMatch(/^(?:nee|niet bedoeld)/);
  });

  it('gaat de begeleiding alleen over asielstatushouders, tot de gemeente de groep ruimer maakt (art. 13 lid 1 Wet)', () => {
    const kop = 'Categorieën betrokkenen';
    const ruimer: Dossier = {
      ...example(),
      beleid: { ...example().beleid, doelgroep: 'ook-begeleiding-gezinsmigranten' },
    };
    expect(cel(example(), 'maatschappelijke-begeleiding', kop)).not.toContain('Gezinsmigranten');
    expect(cel(ruimer, 'maatschappelijke-begeleiding', kop)).toContain('Gezinsmigranten');
    expect(cel(ruimer, 'ontzorgen', kop)).not.toContain('Gezinsmigranten');
  });

  it('heeft elke ontvanger zijn rol en zijn BSN (rol en bsn in feiten/partijen)', () => {
    const found = cel(example(), 'inburgeringsaanbod-leerroute', 'Ontvangers');
    expect(found).toMatch(/Taalhuis Rivierenland \([^;]*\): zelf verantwoordelijk, met BSN/);
    expect(found).toMatch(/DUO \([^;]*\): zelf verantwoordelijk, met BSN/);
    expect(cel(example(), 'monitoring-evaluatie', 'Ontvangers')).toContain('BSN nog te beoordelen');
    expect(cel(readExample('actieplan'), 'maatschappelijke-begeleiding', 'Ontvangers')).toContain(
      'rol nog te bepalen',
    );
    expect(cel(example(), 'maatschappelijke-begeleiding', 'Ontvangers')).toContain('zelf verantwoordelijk');
  });

  it('staan verwerkers nog eens apart (art. 28 AVG)', () => {
    expect(cel(example(), 'aanbieden-map', 'Verwerkers')).toMatch(
      /^Stichting Werkkracht .*; Voorbeeldsoft B\.V\./,
    );
    expect(cel(emptyPlan(), 'handhaving', 'Verwerkers')).toBe('geen');
  });

  it('noemt de bron: COA, DUO, vorige gemeente, BRP of de inburgeraar (art. 14 lid 2 onder f AVG)', () => {
    const kop = 'Bron van de gegevens';
    expect(cel(example(), 'gegevens-ophalen-coa', kop)).toBe('COA (Centraal Orgaan opvang asielzoekers)');
    expect(cel(example(), 'vaststellen-inburgeringsplicht', kop)).toMatch(/^DUO/);
    expect(cel(example(), 'brede-intake-pip', kop)).toMatch(
      /^de inburgeraar zelf; Basisregistratie Personen .*Vorige woongemeente/,
    );
    expect(cel(example(), 'handhaving', kop)).toContain('gegevens van de gemeente voor de Participatiewet');
  });

  it('zegt wat buiten de EER gaat, en waar dat niet bekend is (art. 44 AVG)', () => {
    const kop = 'Doorgifte buiten de EER';
    const software: Dossier = {
      ...everything(),
      systemen: [
        {
          id: 's1',
          naam: 'KVS',
          leverancier: 'Stichting Werkkracht',
          taken: ['handhaving'],
          beheerder: null,
        },
      ],
    };
    expect(cel(software, 'handhaving', kop)).toMatch(
      /^ja: Stichting Werkkracht, Verenigd Koninkrijk, op grond/,
    );
    expect(cel(readExample('actieplan'), 'handhaving', kop)).toBe(
      'nee, voor zover bekend; nog na te gaan bij Voorbeeldsoft B.V.',
    );
  });

  it('zegt bij de bewaartermijn wat de gemeente koos, en wat de archivaris moet zeggen (art. 9.9 Besluit)', () => {
    const kop = 'Bewaartermijn';
    const langer: Dossier = { ...example(), beleid: { bewaarbeleid: 'langer-met-motivering' } };
    expect(cel(langer, 'vaststellen-inburgeringsplicht', kop)).toMatch(
      /hoogstens 50 jaar: burgerservicenummer \(BSN\).*\[nog in te vullen: welke, hoe lang en waarom\]/,
    );
    expect(cel(example(), 'vaststellen-inburgeringsplicht', kop)).not.toContain('50');
    expect(cel(example(), 'ontzorgen', kop)).toContain(
      '[nog in te vullen: die termijn; vraag de archivaris]',
    );
    expect(cel(example(), 'brede-intake-pip', kop)).toContain('veel korter zijn dan vijf jaar');
  });

  it('noemt een maatregel uit de DPIA pas als zij klaar is (art. 32 AVG)', () => {
    const kop = 'Beveiligingsmaatregelen';
    expect(cel(example(), 'handhaving', kop)).toContain('2 maatregelen uit de DPIA, nog uit te voeren');
    const klaar: Dossier = {
      ...example(),
      actieplan: {
        ...example().actieplan,
        acties: [{ id: 'maatregel:m1', status: 'klaar', klaarOp: '2026-11-01' }],
      },
    };
    expect(cel(klaar, 'handhaving', kop)).toContain('maatregelen uit de DPIA: zet tweestapsverificatie aan');
    expect(cel(klaar, 'handhaving', kop)).toContain('1 maatregel uit de DPIA, nog uit te voeren');
  });

  it('laat toetsen wat software niet mag beslissen (H-31, P-09)', () => {
    expect(cel(example(), 'aanbieden-map', 'Nog na te gaan')).toContain(
      'Laat de jurist toetsen: de rol van Stichting Werkkracht',
    );
    expect(cel(example(), 'monitoring-evaluatie', 'Nog na te gaan')).toContain('Beoordeel of het BSN naar');
    expect(cel(example(), 'oproepen-brede-intake', 'Nog na te gaan')).toBe('geen');
  });

  it('zegt wanneer het dossier het laatst is gewijzigd', () => {
    expect(cel(example(), 'z-route', 'Laatst bijgewerkt')).toBe('2026-11-23');
    expect(cel(hostilePlan(), 'z-route', 'Laatst bijgewerkt')).toBe('[nog in te vullen: datum]');
  });
});

describe('wie verantwoordelijk is (art. 4 lid 7 AVG, art. 18 Wet inburgering 2021)', () => {
  const met = (uitvoering: Dossier['uitvoering'], kop = 'Verwerkingsverantwoordelijke'): string =>
    cel({ ...example(), uitvoering }, 'handhaving', kop);

  it('blijft het college bij een centrumgemeente', () => {
    expect(met({ vorm: 'centrumgemeente', naam: 'Gemeente Grootstad' })).toMatch(
      /^het college .* van Gemeente Voorbeeldstad; uitvoering door Gemeente Grootstad$/,
    );
    expect(met({ vorm: 'centrumgemeente' }, 'Nog na te gaan')).toContain('mandaat');
  });

  it('wordt na volledige overdracht het bestuur van het openbaar lichaam', () => {
    const uitvoering = { vorm: 'openbaar-lichaam', naam: 'Regio', volledigeOverdracht: 'ja' } as const;
    expect(met(uitvoering)).toBe('het bestuur van het openbaar lichaam van Regio');
    expect(met(uitvoering, 'Contactgegevens')).toContain('[nog in te vullen:');
  });
});

describe('de bestanden', () => {
  it.each(every)('komen als werkmap terug zoals zij waren', async (make) => {
    const bladen = verwerkingsregisterBladen(make());
    const { sheets } = await readXlsx(await writeSheets('xlsx', bladen));
    expect(sheets.map(({ name }) => name)).toEqual(['Verwerkingen', 'Toelichting']);
    bladen.forEach(({ rijen }, index) => {
      expect(sheets[index]?.rows.map((rij) => rij.length)).toEqual(rijen.map((rij) => rij.length));
      expect(sheets[index]?.rows.map((rij) => rij[0])).toEqual(rijen.map((rij) => rij[0]));
    });
  });

  it.each([hostilePlan, extremePlan])(
    'voeren niets uit, en houden zich aan de grens van een cel',
    async (make) => {
      const bladen = verwerkingsregisterBladen(make());
      const { sheets } = await readXlsx(await writeSheets('xlsx', bladen));
      const cells = sheets.flatMap(({ rows }) => rows.flat()).filter((value) => typeof value === 'string');
      expect(cells.some((value) => value.includes('<script>'))).toBe(true);
      expect(cells.filter((value) => /^[=+@\t\r]|^-(?!\d)/.test(value))).toEqual([]);
      expect(Math.max(...cells.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
      const heights = sheets.flatMap(({ rowDefs }) =>
        [...(rowDefs?.values() ?? [])].map(({ height = 0 }) => height),
      );
      expect(Math.max(...heights)).toBe(409);
    },
  );

  it.each([example, hostilePlan, extremePlan])(
    'zijn als tekst weer te lezen, en voeren ook daar niets uit',
    (make) => {
      const [blad] = verwerkingsregisterBladen(make());
      const rijen = (blad?.rijen ?? []).map((rij) => rij.map(String));
      const text = writeCsv(rijen);
      const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true });
      expect(errors).toEqual([]);
      expect(data.map((rij) => rij.length)).toEqual(rijen.map(() => registerkolommen.length));
      expect(data.flat().filter((value) => /^[=+@\t\r]|^-(?!\d)/.test(value))).toEqual([]);
    },
  );
});
