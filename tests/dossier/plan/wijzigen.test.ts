import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  createDossier,
  isLeeg,
  partijSchema,
  readDossierFile,
  startOvereenkomst,
  writeDossierFile,
  type Dossier,
} from '../../../src/dossier/index.ts';
import {
  gebruikVanLid,
  gebruikVanPartij,
  legStandVast,
  meesteMomentopnamen,
  planduur,
  planningsignaal,
  procent,
  standVan,
  terugteller,
  vergelijkStand,
  verwijderLid,
  verwijderPartij,
  verzamelActies,
  voegLidToe,
  wijzigActie,
  wijzigStap,
  wijzigTaak,
  zetLetter,
  zetToegang,
} from '../../../src/dossier/plan/index.ts';
import { addDays, werkdagenTussen, werkdagenVoor } from '../../../src/rules/index.ts';

const vandaag = '2026-12-01';
const leeg = createDossier({ id: 'd1', now: '2026-12-01T08:00:00.000Z' });
const lid = (id: string) => ({ id, naam: id, functies: ['klantmanager'] });
const plan = (streefdatum: string | undefined, begindatum?: string): Dossier => ({
  ...leeg,
  actieplan: { ...leeg.actieplan, streefdatum, begindatum },
});

describe('de planning', () => {
  it.each([
    ['zonder streefdatum', plan(undefined), 'geen-streefdatum'],
    ['met een dag die niet bestaat', plan('31-2-2027'), 'geen-streefdatum'],
    ['met een streefdatum van gisteren', plan('2026-11-30'), 'streefdatum-voorbij'],
    ['met een streefdatum van vandaag, al begonnen', plan(vandaag, '2026-01-05'), undefined],
    ['met een begin na het einde', plan('2027-01-04', '2027-01-05'), 'begin-na-streefdatum'],
    ['zonder begin, te kort dag', plan('2027-02-01'), 'te-laat-begonnen'],
    ['met een begin, te kort dag', plan('2027-02-01', vandaag), 'krap'],
    ['met tijd genoeg', plan('2027-12-01', vandaag), undefined],
  ])('%s', (_name, dossier, expected) => {
    expect(planningsignaal(dossier, vandaag)).toBe(expected);
  });

  it('past precies bij de duur van het plan, en is een dag later krap', () => {
    const begin = werkdagenVoor('2027-12-01', planduur);
    expect(werkdagenTussen(begin, '2027-12-01')).toBe(planduur);
    expect(planningsignaal(plan('2027-12-01', begin), begin)).toBeUndefined();
    expect(planningsignaal(plan('2027-12-01', addDays(begin, 1)), begin)).toBe('krap');
  });

  it('krimpt naar verhouding, houdt de volgorde en begint niet vóór de begindatum', () => {
    const terug = terugteller(plan('2027-02-01', vandaag));
    const days = [planduur, 100, 50, 10, 0].map((werkdagen) => terug(werkdagen));
    expect(days).toEqual(days.toSorted());
    expect(String(days[0]) >= vandaag).toBe(true);
    expect(days.at(-1)).toBe('2027-02-01');
  });

  it('geeft zonder streefdatum geen voorstel, en met een oude streefdatum een oud voorstel', () => {
    expect(terugteller(leeg)(10)).toBeUndefined();
    expect(terugteller(plan('2020-01-06'))(0)).toBe('2020-01-06');
  });
});

describe('iemand gaat weg', () => {
  const vol = (): Dossier => {
    const team = ['Kim', 'Bo', 'Fay'].map(lid).reduce(voegLidToe, leeg);
    const actie = verzamelActies(team, vandaag)[0];
    if (actie === undefined) throw new Error('Er zijn geen acties.');
    const met = wijzigStap(wijzigActie(team, actie, { eigenaar: 'Kim' }, vandaag), 'nulmeting', {
      eigenaar: 'Kim',
    });
    const taken = zetLetter(zetLetter(met, 'ontzorgen', 'Kim', 'R'), 'ontzorgen', 'Bo', 'A');
    const contract = wijzigTaak(taken, 'aanbieden-map', { contracteigenaar: 'Kim' });
    return {
      ...zetToegang(contract, { systeem: 'tvs', lid: 'Kim' }, 't', { status: 'actief' }),
      systemen: [{ id: 's', naam: 'KVS', taken: [], beheerder: 'Kim' }],
      bestaandeDocumenten: [{ id: 'b', soort: 'dpia', titel: 'DPIA', partij: null, eigenaar: 'Kim' }],
      dpia: {
        ...leeg.dpia,
        maatregelen: [{ id: 'm', maatregel: 'Log', status: 'genomen', risicos: [], eigenaar: 'Kim' }],
      },
    };
  };

  it('telt alles wat aan die persoon hangt', () => {
    expect(gebruikVanLid(vol(), 'Kim')).toEqual({
      taken: 2,
      acties: 1,
      stappen: 1,
      toegangen: 1,
      documenten: 1,
      systemen: 1,
      maatregelen: 1,
    });
    expect(Object.values(gebruikVanLid(vol(), 'Fay')).every((aantal) => aantal === 0)).toBe(true);
  });

  it('geeft alles aan de opvolger, behalve de toegang, en voegt letters samen', () => {
    const next = verwijderLid(vol(), 'Kim', 'Bo');
    expect(Object.values(gebruikVanLid(next, 'Kim')).every((aantal) => aantal === 0)).toBe(true);
    expect(gebruikVanLid(next, 'Bo')).toMatchObject({
      taken: 2,
      acties: 1,
      stappen: 1,
      toegangen: 0,
      systemen: 1,
    });
    expect(next.taken.find(({ taak }) => taak === 'ontzorgen')?.verdeling).toEqual([
      { lid: 'Bo', letter: 'R/A' },
    ]);
    expect(next.team.map(({ id }) => id)).toEqual(['Bo', 'Fay']);
  });

  it('laat zonder opvolger zien dat niemand het heeft', () => {
    const next = verwijderLid(vol(), 'Kim', null);
    expect(next.actieplan.acties[0]?.eigenaar).toBeNull();
    expect(next.taken.find(({ taak }) => taak === 'ontzorgen')?.verdeling).toEqual([
      { lid: 'Bo', letter: 'A' },
    ]);
    expect(JSON.stringify(next)).not.toContain('Kim');
  });
});

describe('een partij gaat weg', () => {
  it('zegt waar zij wordt gebruikt, ook in de DPIA, en laat niets hangen', () => {
    const begun = startOvereenkomst(
      leeg,
      { partij: 'p', dienst: 'v', overeenkomst: 'o' },
      'aanbieder-map',
      'Werk & Co',
    );
    const other = partijSchema.parse({ id: 'q', naam: 'Ander', diensten: [] });
    const dossier: Dossier = {
      ...wijzigTaak(begun, 'aanbieden-map', { uitvoerders: ['p', 'q'] }),
      partijen: [...begun.partijen, other],
      uitwisselingen: [
        { id: 'u', partij: 'p', dienst: 'v', richting: 'naar', taak: null, gegevens: ['naam'] },
      ],
      bestaandeDocumenten: [{ id: 'b', soort: 'convenant', titel: 'C', partij: 'p', eigenaar: null }],
      besluiten: [
        {
          id: 'x',
          dienst: 'v',
          onderwerp: 'rol',
          uitkomst: 'verwerker',
          door: 'FG',
          datum: vandaag,
          reden: 'r',
        },
      ],
      dpia: {
        ...leeg.dpia,
        antwoorden: [{ vraag: '6.1', status: 'gewijzigd', tekst: 'Werk & Co is verwerker' }],
      },
    };
    const [partij] = dossier.partijen;
    if (partij === undefined) throw new Error('Geen partij.');
    expect(gebruikVanPartij(dossier, partij)).toEqual({
      overeenkomsten: 1,
      taken: 1,
      uitwisselingen: 1,
      documenten: 1,
      dpia: 1,
    });
    const next = verwijderPartij(dossier, 'p');
    expect(next).toMatchObject({
      partijen: [other],
      overeenkomsten: [],
      besluiten: [],
      uitwisselingen: [],
      actieveOvereenkomst: null,
      bestaandeDocumenten: [{ id: 'b', partij: null }],
    });
    expect(next.taken[0]?.uitvoerders).toEqual(['q']);
    expect(readDossierFile(writeDossierFile(next)).ok).toBe(true);
  });
});

describe('de voortgang', () => {
  const alles = verzamelActies(leeg, vandaag);

  it.each([
    [0, 10, 0],
    [9, 10, 90],
    [999, 1000, 99],
    [10, 10, 100],
    [0, 0, 0],
  ])('%i van %i is %i procent', (klaar, totaal, expected) => {
    expect(procent({ klaar, totaal, bezig: 0, teLaat: 0 })).toBe(expected);
  });

  it('vergelijkt twee momenten: klaar, nieuw, vervallen, verschoven, andere eigenaar, heropend', () => {
    const regel = (id: string, change = {}) => ({
      id,
      titel: id,
      stap: 's',
      status: 'open' as const,
      ...change,
    });
    const oud = [
      regel('klaar'),
      regel('weg'),
      regel('later', { gereedOp: '2027-01-01' }),
      regel('ander', { eigenaar: 'Kim' }),
      regel('open', { status: 'klaar' }),
      regel('zelfde'),
    ];
    const nieuw = [
      regel('klaar', { status: 'klaar' }),
      regel('later', { gereedOp: '2027-02-01' }),
      regel('ander', { eigenaar: 'Bo' }),
      regel('open'),
      regel('zelfde'),
      regel('nieuw'),
    ];
    const verschil = vergelijkStand(oud, nieuw);
    expect({
      afgerond: verschil.afgerond.map(({ id }) => id),
      heropend: verschil.heropend.map(({ id }) => id),
      nieuw: verschil.nieuw.map(({ id }) => id),
      vervallen: verschil.vervallen.map(({ id }) => id),
      verschoven: verschil.verschoven.map(({ regel: { id }, van }) => [id, van]),
      andereEigenaar: verschil.andereEigenaar.map(({ regel: { id }, van }) => [id, van]),
    }).toEqual({
      afgerond: ['klaar'],
      heropend: ['open'],
      nieuw: ['nieuw'],
      vervallen: ['weg'],
      verschoven: [['later', '2027-01-01']],
      andereEigenaar: [['ander', 'Kim']],
    });
  });

  it('legt per dag één stand vast en houdt de nieuwste', () => {
    let dossier = leeg;
    for (let index = 0; index < meesteMomentopnamen + 3; index += 1)
      dossier = legStandVast(dossier, alles, `s${index}`, addDays(vandaag, index));
    expect(dossier.actieplan.momentopnamen).toHaveLength(meesteMomentopnamen);
    expect(dossier.actieplan.momentopnamen[0]?.datum).toBe(addDays(vandaag, 3));
    const twice = legStandVast(legStandVast(leeg, alles, 'a', vandaag), alles, 'b', vandaag);
    expect(twice.actieplan.momentopnamen.map(({ id }) => id)).toEqual(['b']);
    expect(readDossierFile(writeDossierFile(dossier))).toEqual({ ok: true, dossier });
  });

  it('ziet een dag later niets veranderd als er niets veranderde', () => {
    const stand = standVan(leeg, alles);
    expect(Object.values(vergelijkStand(stand, stand)).flat()).toEqual([]);
  });
});

describe('een dossier van versie 1', () => {
  const text = readFileSync(
    new URL('../../fixtures/dossiers/versie-1.privacydossier.json', import.meta.url),
    'utf8',
  );

  it('opent, met de functie van elk teamlid in de lijst van functies', () => {
    const result = readDossierFile(text);
    expect(result.ok && result.dossier.versie).toBe(2);
    expect(result.ok && result.dossier.team).toMatchObject([
      { naam: 'mevrouw A. de Wit', functies: ['proceseigenaar'] },
      { naam: 'mevrouw C. Visser', functies: ['inkoopmedewerker'] },
    ]);
    expect(result.ok && result.dossier.actieplan.streefdatum).toBe('2027-01-04');
  });

  it('is niet leeg; een nieuw dossier wel, en een met alleen een actie niet', () => {
    const result = readDossierFile(text);
    expect(result.ok && isLeeg(result.dossier)).toBe(false);
    expect(isLeeg(leeg)).toBe(true);
    expect(isLeeg(wijzigStap(leeg, 'nulmeting', { status: 'bezig' }))).toBe(false);
  });
});
