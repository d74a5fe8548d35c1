import { describe, expect, it, test } from 'vitest';
import { fleschDouma } from '../../src/build/readability/flesch.mjs';
import { taken } from '../../src/content/index.ts';
import { buildPrivacyinformatie } from '../../src/documents/privacyinformatie/index.ts';
import type { Dossier } from '../../src/dossier/index.ts';
import { writeMarkdown } from '../../src/writers/markdown/index.ts';
import { everything, readExample } from './dossiers.ts';
import { extremePlan } from './extreem.ts';
import { allUnknownPlan, emptyPlan, hostilePlan, largePlan, now, onePersonPlan } from './plan-dossiers.ts';

const example = (): Dossier => readExample('privacyinformatie');
const dossiers: Record<string, () => Dossier> = {
  leeg: emptyPlan,
  voorbeeld: example,
  groot: largePlan,
  'weet-ik-nog-niet': allUnknownPlan,
  vijandig: hostilePlan,
};
const text = (dossier: Dossier): string => writeMarkdown(buildPrivacyinformatie(dossier, now).document);
/** The text under a heading. */
const under = (dossier: Dossier, kop: string): string =>
  text(dossier).split(`### ${kop}\n`)[1]?.split('\n### ')[0] ?? '';

describe('de privacy-informatie als tekst, om na te lezen', () => {
  it.each(Object.keys(dossiers))('%s', async (name) => {
    const dossier = dossiers[name]?.() ?? emptyPlan();
    await expect(text(dossier)).toMatchFileSnapshot(`../goldens/privacyinformatie-${name}.md`);
  });

  it.each([...Object.values(dossiers), onePersonPlan, extremePlan, everything])(
    'laat nooit “undefined”, “null” of “[object” zien',
    (make) => {
      expect(text(make())).not.toMatch(/undefined|\bnull\b|\[object|NaN|Invalid Date/);
    },
  );

  it('geeft bij gelijke invoer gelijke tekst', () => {
    expect(text(largePlan())).toBe(text(largePlan()));
  });

  it('wordt uitgedeeld: het bestand draagt geen dossier, en heet naar de gemeente', () => {
    const { meta, fileName } = buildPrivacyinformatie(example(), now);
    expect(meta.dossier).toBeUndefined();
    expect(fileName).toBe('privacyinformatie-gemeente-voorbeeldstad');
    expect(buildPrivacyinformatie(extremePlan(), now).fileName).toMatch(/^[a-z0-9-]{1,90}$/);
  });
});

// Each element of art. 13 and 14 AVG, the question under which the reader finds it, and what must stand there.
test.each<[string, string, RegExp]>([
  [
    '13 lid 1 onder a: wie verantwoordelijk is',
    'Wie gebruikt uw gegevens?',
    /het college .* \*\*Gemeente Voorbeeldstad\*\*/,
  ],
  [
    '13 lid 1 onder a: contactgegevens',
    'Wie gebruikt uw gegevens?',
    /Raadhuisplein 1, 1234 AB Voorbeeldstad/,
  ],
  ['13 lid 1 onder b: de FG', 'Wie let op uw privacy?', /de heer B\. Bakker[\s\S]*fg@voorbeeldstad\.example/],
  ['13 lid 1 onder c: de doelen', 'Waarvoor gebruiken wij uw gegevens?', /brede intake/],
  ['13 lid 1 onder c: de rechtsgrond', 'Waarom mogen wij dat?', /Wet inburgering 2021/],
  [
    '13 lid 1 onder c: de rechtsgrond per doel',
    'Waar staat dit in de wet?',
    /Oproepen voor de brede intake \| een plicht uit de wet \(onder c\)/,
  ],
  [
    '13 lid 1 onder e: ontvangers',
    'Wie krijgt uw gegevens van ons?',
    /\*\*Stichting Werkkracht\*\*, voor de MAP/,
  ],
  [
    '13 lid 1 onder f: doorgifte',
    'Gaan uw gegevens naar een ander land?',
    /niet naar een land buiten de EER/,
  ],
  ['13 lid 2 onder a: bewaartermijn', 'Hoe lang bewaren wij uw gegevens?', /uiterlijk 5 jaar daarna weg/],
  ['13 lid 2 onder b: inzage', 'Wat mag u ons vragen?', /\*\*Zien\.\*\*/],
  ['13 lid 2 onder b: rectificatie', 'Wat mag u ons vragen?', /\*\*Verbeteren\.\*\*/],
  ['13 lid 2 onder b: wissen', 'Wat mag u ons vragen?', /\*\*Wissen\.\*\*/],
  ['13 lid 2 onder b: beperken', 'Wat mag u ons vragen?', /\*\*Even stoppen\.\*\*/],
  ['13 lid 2 onder b en 21 lid 4: bezwaar, apart', 'Wilt u niet dat wij iets gebruiken?', /bezwaar maken/],
  ['20 lid 3: geen overdraagbaarheid', 'Wat mag u ons vragen?', /meenemen .* is geen recht bij dit werk/],
  [
    '13 lid 2 onder c: toestemming',
    'Waarom mogen wij dat?',
    /niet om toestemming, en kunt u die ook niet intrekken/,
  ],
  ['13 lid 2 onder d: klacht', 'Hebt u een klacht?', /Autoriteit Persoonsgegevens/],
  [
    '13 lid 2 onder e: verplicht, en wat volgt',
    'Moet u ons gegevens geven?',
    /moet van de wet[\s\S]*waarschuwing[\s\S]*boete/,
  ],
  ['13 lid 2 onder f: besluit door een computer', 'Beslist een computer over u?', /Een mens beslist/],
  ['13 lid 3: een ander doel', 'Waarvoor gebruiken wij uw gegevens?', /voor iets anders gebruiken/],
  ['14 lid 1 onder d: soorten gegevens', 'Welke gegevens hebben wij van u?', /\*\*Wie u bent:\*\*/],
  ['14 lid 2 onder f: bron', 'Van wie krijgen wij uw gegevens?', /Van DUO[\s\S]*Van het COA/],
  ['14 lid 2 onder f: openbare bronnen', 'Van wie krijgen wij uw gegevens?', /geen openbare bronnen/],
])('art. %s', (_element, kop, found) => {
  expect(under(example(), kop)).toMatch(found);
});

describe('wie verantwoordelijk is (art. 4 lid 7 AVG, art. 18 Wet inburgering 2021)', () => {
  const met = (uitvoering: Dossier['uitvoering']): string =>
    under({ ...example(), uitvoering }, 'Wie gebruikt uw gegevens?');

  it('is het college, ook als een centrumgemeente het werk doet', () => {
    const found = met({ vorm: 'centrumgemeente', naam: 'Gemeente Grootstad' });
    expect(found).toMatch(/het college .* \*\*Gemeente Voorbeeldstad\*\*/);
    expect(found).toContain('Gemeente Grootstad doet het werk voor ons.');
  });

  it('is na volledige overdracht het bestuur van het openbaar lichaam, dat een eigen adres heeft', () => {
    const found = met({ vorm: 'openbaar-lichaam', naam: 'Regio Voorbeeld', volledigeOverdracht: 'ja' });
    expect(found).toMatch(/het bestuur van het openbaar lichaam .* \*\*Regio Voorbeeld\*\*/);
    expect(found).toContain('[nog in te vullen: adres van het openbaar lichaam]');
    expect(found).not.toContain('Raadhuisplein');
  });

  it('blijft het college zolang niet vaststaat dat alles is overgedragen', () => {
    const found = met({ vorm: 'openbaar-lichaam', naam: 'Regio Voorbeeld' });
    expect(found).toMatch(/het college/);
    expect(found).toContain('Regio Voorbeeld doet een deel van het werk voor ons.');
  });
});

describe('de doelen', () => {
  it('zijn de taken die de gemeente doet; een taak die zij niet doet, valt met haar ontvanger weg (feiten/taken)', () => {
    const zonder: Dossier = {
      ...example(),
      taken: example().taken.map((one) => (one.taak === 'aanbieden-map' ? { ...one, inScope: 'nee' } : one)),
    };
    expect(under(example(), 'Waarvoor gebruiken wij uw gegevens?').match(/^- /gm)).toHaveLength(taken.length);
    expect(under(zonder, 'Waarvoor gebruiken wij uw gegevens?')).not.toContain('MAP');
    expect(under(zonder, 'Wie krijgt uw gegevens van ons?')).not.toContain('voor de MAP');
    expect(under(zonder, 'Waar staat dit in de wet?')).not.toContain('(MAP)');
  });

  it('ontbreken zichtbaar als de gemeente geen enkele taak doet', () => {
    const niets: Dossier = {
      ...emptyPlan(),
      taken: taken.map(({ id }) => ({
        taak: id,
        inScope: 'nee',
        uitvoerders: [],
        contracteigenaar: null,
        verdeling: [],
      })),
    };
    expect(under(niets, 'Waarvoor gebruiken wij uw gegevens?')).toContain('[nog in te vullen: waarvoor');
  });
});

describe('de ontvangers', () => {
  const kop = 'Wie krijgt uw gegevens van ons?';

  it('ontbreken zichtbaar waar nog geen naam is (art. 13 lid 1 onder e AVG)', () => {
    const found = under(emptyPlan(), kop);
    for (const wat of [
      'naam van de taalschool',
      'naam van wie de MAP geeft',
      'naam van wie het PVT geeft',
      'naam van wie de maatschappelijke begeleiding geeft',
      'naam van de leverancier van het computersysteem',
    ])
      expect(found).toContain(`[nog in te vullen: ${wat}]`);
  });

  it('missen niemand als vaststaat dat de gemeente het zelf doet', () => {
    const zelf: Dossier = {
      ...emptyPlan(),
      taken: [
        { taak: 'aanbieden-map', inScope: 'ja', uitvoerders: [], contracteigenaar: null, verdeling: [] },
      ],
    };
    expect(under(zelf, kop)).not.toContain('MAP');
    expect(under(zelf, kop)).toContain('naam van wie het PVT geeft');
  });

  it('noemen een partij die de feiten niet kennen met wat zij doet', () => {
    expect(under(largePlan(), kop)).toContain('- **Partij 12 Dienstverlening en Educatie**: Andere dienst.');
  });

  it('noemen een leverancier van een systeem die geen partij is, en zeggen dat tegen de gemeente', () => {
    expect(under(largePlan(), kop)).toMatch(/Leverancier 1 B\.V\./);
    expect(text(largePlan())).toMatch(/staat niet bij de partijen van het dossier: Leverancier 1 B\.V\./);
  });
});

describe('het BSN (bsn.naar in feiten/partijen, art. 46 UAVG)', () => {
  const kop = 'Wie krijgt uw BSN?';

  it('gaat naar de taalschool en niet naar de MAP; over het CBS moet nog iemand beslissen (P-09)', () => {
    const found = under(example(), kop);
    expect(found).toMatch(/\*\*Wel:\*\* .*Taalhuis Rivierenland/);
    expect(found).toMatch(/\*\*Niet:\*\* Stichting Werkkracht.*een ander nummer voor u/);
    expect(found).toMatch(/\*\*Nog niet zeker:\*\* het CBS \[nog in te vullen:/);
  });

  it('gaat bij één partij met taal en MAP alleen voor de taal mee', () => {
    const samen: Dossier = {
      ...example(),
      partijen: [
        {
          id: 'p1',
          naam: 'Alles in Een',
          diensten: [
            { id: 'v1', soort: 'aanbieder-map', rolAntwoorden: {} },
            { id: 'v3', soort: 'cursusinstelling-onderwijsroute', rolAntwoorden: {} },
          ],
        },
      ],
    };
    const found = under(samen, kop);
    expect(found).toMatch(/\*\*Wel:\*\* Alles in Een \(als de cursusinstelling\)/);
    expect(found).toMatch(/\*\*Niet:\*\* Alles in Een \(als de aanbieder van de MAP\)/);
  });
});

describe('wat de gemeente koos', () => {
  const met = (beleid: Dossier['beleid']): Dossier => ({ ...example(), beleid });

  it.each<[Dossier['beleid'], string, string]>([
    [
      { gezondheid: 'alleen-gevolgen' },
      'Welke gegevens hebben wij van u?',
      'alleen op wat u wel en niet kunt',
    ],
    [{ gezondheid: 'niets-vastleggen' }, 'Welke gegevens hebben wij van u?', 'niets op over uw gezondheid'],
    [
      {},
      'Welke gegevens hebben wij van u?',
      '[nog in te vullen: wat de gemeente over gezondheid opschrijft]',
    ],
    [
      { bewaarbeleid: 'langer-met-motivering' },
      'Hoe lang bewaren wij uw gegevens?',
      'nooit meer dan 50 jaar',
    ],
    [
      {},
      'Hoe lang bewaren wij uw gegevens?',
      '[nog in te vullen: of de gemeente een paar gegevens langer bewaart',
    ],
    [{ sleutelAanbieders: 'naam-geboortedatum' }, 'Wie krijgt uw BSN?', 'uw naam en geboortedatum'],
    [{}, 'Wie krijgt uw BSN?', '[nog in te vullen: wat de gemeente daar gebruikt in plaats van het BSN]'],
    [{ verhuizing: 'ruimer-na-toets' }, 'Wie krijgt uw gegevens van ons?', 'als wij eerst keken of dat mag'],
  ])('%j', (beleid, kop, found) => {
    expect(under(met(beleid), kop)).toContain(found);
  });
});

describe('een besluit door een computer (art. 22 en 13 lid 2 onder f AVG)', () => {
  const kop = 'Beslist een computer over u?';
  const met = (nodig: Dossier['dpia']['nodig']): string =>
    under({ ...example(), dpia: { ...example().dpia, nodig } }, kop);

  it('is er niet als de gemeente dat zelf heeft gezegd', () => {
    expect(met({ 'edpb-2-geautomatiseerd-besluit': 'nee' })).not.toContain('nog in te vullen');
  });

  it.each(['edpb-2-geautomatiseerd-besluit', 'avg-35-3-a'])('moet worden uitgelegd: %s', (id) => {
    expect(met({ [id]: 'ja' })).toMatch(
      /Soms neemt een computer een besluit .*\[nog in te vullen: welk besluit/,
    );
  });

  it('vraagt om bevestiging zolang alleen het voorstel nee zegt', () => {
    for (const nodig of [{}, { 'edpb-2-geautomatiseerd-besluit': 'weet-ik-niet' } as const])
      expect(met(nodig)).toContain('[nog in te vullen: bevestiging door de gemeente]');
  });
});

it('noemt een land buiten de EER met wat de overeenkomst erover zegt (art. 13 lid 1 onder f AVG)', () => {
  const found = under(everything(), 'Gaan uw gegevens naar een ander land?');
  expect(found).toContain('Verenigd Koninkrijk, op grond van een adequaatheidsbesluit');
  expect(found).not.toContain('Nee,');
});

it('zegt de gemeente waar een overeenkomst over de plaats ontbreekt, met de dienst', () => {
  expect(text(readExample('actieplan'))).toContain(
    'of de gegevens in de EER blijven bij Stichting Werkkracht (als de aanbieder van het PVT) en Voorbeeldsoft B.V.',
  );
  expect(text(example())).not.toContain('in geen overeenkomst staat');
});

it('leest als gewone taal (B1; CONTRIBUTING vraagt minstens 55 voor een hoofdstuk)', () => {
  const body = text(example()).split('Waar staat dit in de wet?')[0] ?? '';
  const pieces = body
    .split('\n')
    .filter((line) => !line.startsWith('>') && !line.startsWith('|'))
    .map((line) => line.replace(/^(?:- |#+ )|\*\*|\[nog in te vullen: [^\]]*\]/g, ''));
  expect(fleschDouma(pieces)?.score).toBeGreaterThan(70);
});
