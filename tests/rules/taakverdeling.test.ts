import { describe, expect, it } from 'vitest';
import { findReden, rollen, taakverdelingen, taken, toegangsystemen } from '../../src/content/index.ts';
import {
  assessTaakverdeling,
  assessToegang,
  stelVerdelingVoor,
  veelTaken,
  type Persoon,
  type RaciLetter,
  type Taakinvulling,
} from '../../src/rules/index.ts';

const team: Persoon[] = [
  { id: 'eigenaar', functies: ['proceseigenaar'] },
  { id: 'klant', functies: ['klantmanager'] },
  { id: 'fg', functies: ['fg'] },
];
const taak = (verdeling: [string, RaciLetter][], change: Partial<Taakinvulling> = {}): Taakinvulling => ({
  taak: 'brede-intake-pip',
  heeftUitvoerder: false,
  contracteigenaar: null,
  verdeling: verdeling.map(([lid, letter]) => ({ lid, letter })),
  ...change,
});
const ids = (people: readonly Persoon[], ...invullingen: Taakinvulling[]): string[] =>
  assessTaakverdeling(people, invullingen).map(({ reden }) => reden.id);

const good: [string, RaciLetter][] = [
  ['eigenaar', 'A'],
  ['klant', 'R'],
  ['fg', 'I'],
];

describe('de verdeling van een taak', () => {
  it.each<[string, Taakinvulling, string[]]>([
    ['klopt met één A, één R en de FG op afstand', taak(good), []],
    [
      'klopt met één persoon die beslist en uitvoert',
      taak([
        ['eigenaar', 'R/A'],
        ['klant', 'C'],
        ['fg', 'C'],
      ]),
      [],
    ],
    [
      'mist een A',
      taak([
        ['klant', 'R'],
        ['eigenaar', 'C'],
        ['fg', 'C'],
      ]),
      ['taken-geen-a'],
    ],
    [
      'heeft twee keer A',
      taak([
        ['eigenaar', 'A'],
        ['klant', 'R/A'],
        ['fg', 'C'],
      ]),
      ['taken-meer-a'],
    ],
    [
      'mist een R',
      taak([
        ['eigenaar', 'A'],
        ['klant', 'C'],
        ['fg', 'C'],
      ]),
      ['taken-geen-r'],
    ],
    [
      'hoeft geen R als een partij het doet, wel iemand voor het contract',
      taak(
        [
          ['eigenaar', 'A'],
          ['klant', 'C'],
          ['fg', 'C'],
        ],
        { heeftUitvoerder: true },
      ),
      ['taken-geen-contracteigenaar'],
    ],
    [
      'klopt met een contracteigenaar',
      taak(
        [
          ['eigenaar', 'A'],
          ['klant', 'C'],
          ['fg', 'C'],
        ],
        { heeftUitvoerder: true, contracteigenaar: 'klant' },
      ),
      [],
    ],
    [
      'laat de FG niet uitvoeren (art. 38 lid 6 AVG, H-06)',
      taak([...good.slice(0, 2), ['fg', 'R']]),
      ['taken-fg-voert-uit'],
    ],
    [
      'laat de FG niet beslissen',
      taak([
        ['klant', 'R'],
        ['eigenaar', 'C'],
        ['fg', 'A'],
      ]),
      ['taken-fg-voert-uit'],
    ],
  ])('%s', (_name, invulling, expected) => {
    expect(ids(team, invulling)).toEqual(expected);
  });

  it('laat een taak van het college niet door een aanbieder doen, wel door een openbaar lichaam (art. 18 Wet inburgering 2021)', () => {
    const oproep = (soort: string, id = 'oproepen-brede-intake') =>
      ids(team, taak(good, { taak: id, heeftUitvoerder: true, contracteigenaar: 'klant', soorten: [soort] }));
    expect(oproep('aanbieder-map')).toEqual(['taken-niet-uitbesteden']);
    expect(oproep('openbaar-lichaam-wgr')).toEqual([]);
    expect(oproep('aanbieder-map', 'aanbieden-map')).toEqual([]);
  });

  it('telt de letters niet mee van wie niet meer in het team zit', () => {
    expect(
      ids(
        team,
        taak([
          ['weg', 'A'],
          ['weg', 'R'],
          ['klant', 'C'],
          ['eigenaar', 'C'],
          ['fg', 'C'],
        ]),
      ),
    ).toEqual(['taken-geen-a', 'taken-geen-r']);
  });
});

describe('de mensen', () => {
  const many = (aantal: number, verdeling = good): Taakinvulling[] =>
    taken.slice(0, aantal).map(({ id }) => taak(verdeling, { taak: id }));
  const teVeel = (...invullingen: Taakinvulling[]) =>
    assessTaakverdeling(team, invullingen)
      .filter(({ reden }) => reden.id === 'team-te-veel')
      .map(({ lid }) => lid);

  it.each([
    [veelTaken - 1, []],
    [veelTaken, ['klant']],
    [veelTaken + 1, ['klant']],
  ])('%i taken als enige uitvoerder is te veel voor: %j', (aantal, expected) => {
    expect(teVeel(...many(aantal))).toEqual(expected);
  });

  it('met een tweede uitvoerder is het niet te veel', () => {
    expect(teVeel(...many(13, [...good, ['eigenaar', 'R/A']]))).toEqual([]);
  });

  it('heeft voor iedereen werk, of zegt dat dat mist', () => {
    const extra = [...team, { id: 'vrij', functies: ['jurist'] }];
    expect(ids(extra, taak(good))).toEqual(['team-zonder-werk']);
    expect(ids(extra, taak([]))).not.toContain('team-zonder-werk');
    const busy = extra.map((one) => ({ ...one, heeftAnderWerk: true }));
    expect(ids(busy, taak(good))).toEqual([]);
    expect(ids(extra, taak(good, { heeftUitvoerder: true, contracteigenaar: 'vrij' }))).toEqual([]);
  });

  it.each(['proceseigenaar', 'privacy-officer', 'ciso', 'projectleider', 'college', 'iv-manager'])(
    'ziet dat FG en %s botsen (art. 38 lid 6 AVG)',
    (functie) => {
      const clash = [...team.slice(0, 2), { id: 'fg', functies: ['fg', functie] }];
      expect(ids(clash, taak(good))).toEqual(['team-fg-botst']);
    },
  );

  it('laat een FG ook jurist zijn', () => {
    expect(ids([...team.slice(0, 2), { id: 'fg', functies: ['fg', 'jurist'] }], taak(good))).toEqual([]);
  });

  it('zegt van een team van één dat niemand meekijkt, en niet dat het te veel is', () => {
    const alone = [{ id: 'ik', functies: ['projectleider', 'klantmanager'] }];
    const alles = taken.map(({ id }) => taak([['ik', 'R/A']], { taak: id }));
    expect(ids(alone, ...alles)).toEqual(['team-een-persoon']);
  });

  it('vraagt om een functie', () => {
    expect(ids([...team, { id: 'x', functies: [] }], taak([...good, ['x', 'I']]))).toEqual([
      'team-geen-functie',
    ]);
  });

  it('geeft elke bevinding een zin met een bron', () => {
    const found = assessTaakverdeling(
      [...team, { id: 'x', functies: [] }, { id: 'y', functies: ['fg', 'ciso'] }],
      [
        taak([]),
        taak(
          [
            ['fg', 'A'],
            ['eigenaar', 'A'],
          ],
          { taak: 'ontzorgen', heeftUitvoerder: true },
        ),
        ...many(12),
      ],
    );
    expect(found.length).toBeGreaterThan(6);
    for (const { reden } of found) expect(findReden(reden.id)?.bronnen.length, reden.id).toBeGreaterThan(0);
  });
});

describe('het voorstel', () => {
  const everyone: Persoon[] = rollen.map(({ id }) => ({ id, functies: [id] }));

  it('staat er voor elke taak, met de FG nooit als R of A (art. 38 lid 6 AVG)', () => {
    expect(taakverdelingen.map((row) => row.taak)).toEqual(taken.map(({ id }) => id));
    for (const { beslist, voert } of taakverdelingen) expect([beslist, ...voert]).not.toContain('fg');
  });

  it('geeft met een volledig team nergens een fout', () => {
    const verdeeld = taken.map(({ id }) =>
      taak([], { taak: id, verdeling: stelVerdelingVoor(everyone, id) }),
    );
    expect(assessTaakverdeling(everyone, verdeeld).filter(({ ernst }) => ernst === 'fout')).toEqual([]);
  });

  it('laat de enige persoon beslissen en uitvoeren', () => {
    const alone = [{ id: 'ik', functies: ['projectleider'] }];
    for (const { id } of taken) expect(stelVerdelingVoor(alone, id)).toEqual([{ lid: 'ik', letter: 'R/A' }]);
  });

  it('geeft een FG nooit meer dan meedenken, ook niet als hij het enige teamlid is', () => {
    for (const people of [everyone, [{ id: 'fg', functies: ['fg', 'proceseigenaar', 'klantmanager'] }]])
      for (const { id } of taken)
        for (const { lid, letter } of stelVerdelingVoor(people, id))
          if (lid === 'fg') expect(['C', 'I']).toContain(letter);
  });
});

describe('toegang tot TVS en het portaal van DUO (taken/1/aandachtspunten/2)', () => {
  const vraag = (functies: string[], toedeling: [string, RaciLetter][]) => {
    const outcome = assessToegang({
      systeem: 'tvs',
      functies,
      toedeling: toedeling.map(([id, letter]) => ({ taak: id, letter })),
    });
    return outcome.status === 'bepaald' ? [outcome.value, outcome.reasons[0].id] : outcome.status;
  };

  it.each<[string, string[], [string, RaciLetter][], unknown]>([
    ['wie de taak uitvoert', ['klantmanager'], [['gegevens-ophalen-coa', 'R']], ['ja', 'toegang-voor-taak']],
    [
      'wie beslist en uitvoert',
      ['proceseigenaar'],
      [['gegevens-ophalen-coa', 'R/A']],
      ['ja', 'toegang-voor-taak'],
    ],
    ['wie alleen beslist', ['proceseigenaar'], [['gegevens-ophalen-coa', 'A']], ['nee', 'toegang-geen-taak']],
    ['wie meedenkt', ['jurist'], [['gegevens-ophalen-coa', 'C']], ['nee', 'toegang-geen-taak']],
    ['wie een andere taak uitvoert', ['klantmanager'], [['handhaving', 'R']], ['nee', 'toegang-geen-taak']],
    ['wie de accounts beheert', ['functioneel-beheerder'], [], ['beheer', 'toegang-beheer']],
    ['de FG', ['fg'], [['gegevens-ophalen-coa', 'R']], ['nee', 'toegang-fg']],
  ])('%s', (_name, functies, toedeling, expected) => {
    expect(vraag(functies, toedeling)).toEqual(expected);
  });

  it('weet niets van een systeem dat er niet is', () => {
    expect(assessToegang({ systeem: 'x', functies: [], toedeling: [] }).status).toBe('onvolledig');
  });

  it('noemt TVS alleen bij taak 1, en DUO bij taken die er zijn', () => {
    expect(toegangsystemen.find(({ id }) => id === 'tvs')?.taken).toEqual(['gegevens-ophalen-coa']);
    for (const { taken: needed } of toegangsystemen)
      for (const id of needed) expect(taken.map((one) => one.id)).toContain(id);
  });
});
