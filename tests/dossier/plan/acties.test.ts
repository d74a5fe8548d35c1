import { describe, expect, it } from 'vitest';
import { stappen, stappenplan } from '../../../src/content/index.ts';
import { createDossier, partijSchema, startOvereenkomst, type Dossier } from '../../../src/dossier/index.ts';
import {
  eigenActie,
  isTeLaat,
  neemVoorstelOver,
  verwijderActie,
  verzamelActies,
  verzamelStappen,
  voegActieToe,
  voegLidToe,
  wijzigActie,
  wijzigStap,
  wijzigTaak,
  zetActieTerug,
  zetToegang,
  type Actie,
} from '../../../src/dossier/plan/index.ts';
import { isWerkdag } from '../../../src/rules/index.ts';

const vandaag = '2026-12-01';
const leeg = createDossier({ id: 'd1', now: '2026-12-01T08:00:00.000Z' });

const lid = (id: string, ...functies: string[]) => ({ id, naam: id, functies });
const team = (dossier: Dossier): Dossier =>
  [
    lid('Anna', 'projectleider'),
    lid('Bo', 'proceseigenaar'),
    lid('Kim', 'klantmanager'),
    lid('Fay', 'fg'),
  ].reduce(voegLidToe, dossier);
const gepland: Dossier = { ...leeg, actieplan: { ...leeg.actieplan, streefdatum: '2027-07-01' } };

const acties = (dossier: Dossier): Actie[] => verzamelActies(dossier, vandaag);
const vind = (dossier: Dossier, id: string): Actie => {
  const found = acties(dossier).find((actie) => actie.id === id);
  if (found === undefined) throw new Error(`Geen actie ${id}.`);
  return found;
};
const ids = (dossier: Dossier, begin: string): string[] =>
  acties(dossier)
    .map(({ id }) => id)
    .filter((id) => id.startsWith(begin));

describe('een leeg dossier', () => {
  it('geeft alleen wat in de stappen te doen is, zonder namen en dagen', () => {
    const all = acties(leeg);
    expect(all).toHaveLength(stappenplan.flatMap((stap) => stap.acties).length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.every(({ eigenaar, gereedOp }) => eigenaar === undefined && gereedOp === undefined)).toBe(
      true,
    );
  });

  it('heeft voor elke stap van stappen.yaml minstens vier acties', () => {
    const beelden = verzamelStappen(leeg, acties(leeg), vandaag);
    expect(beelden.map(({ stap }) => stap.id).toSorted()).toEqual(stappen.map(({ id }) => id).toSorted());
    for (const beeld of beelden) expect(beeld.acties.length, beeld.stap.id).toBeGreaterThanOrEqual(4);
  });
});

describe('voorstellen', () => {
  it('vallen op werkdagen tot en met de streefdatum, en geen actie ligt na haar stap', () => {
    const all = acties(gepland);
    for (const stap of verzamelStappen(gepland, all, vandaag)) {
      for (const { gereedOp, isDatumVoorstel } of stap.acties) {
        expect(isDatumVoorstel).toBe(true);
        expect(gereedOp !== undefined && isWerkdag(gereedOp)).toBe(true);
        expect(String(gereedOp) <= String(stap.gereedOp)).toBe(true);
      }
      expect(String(stap.gereedOp) <= '2027-07-01').toBe(true);
    }
  });

  it('geven elke actie de eerste functie die in het team zit, en de FG nooit het trekken van een stap', () => {
    const dossier = team(gepland);
    const all = acties(dossier);
    expect(vind(dossier, 'stap:team-samenstellen')).toMatchObject({
      eigenaar: 'Anna',
      isEigenaarVoorstel: true,
    });
    for (const { eigenaar } of verzamelStappen(dossier, all, vandaag)) expect(eigenaar).not.toBe('Fay');
  });

  it('wijken voor wat iemand koos, ook voor “nog niemand”', () => {
    const dossier = team(gepland);
    const actie = vind(dossier, 'stap:team-samenstellen');
    const chosen = wijzigActie(dossier, actie, { eigenaar: 'Kim', gereedOp: '2027-02-01' }, vandaag);
    expect(vind(chosen, actie.id)).toMatchObject({
      eigenaar: 'Kim',
      isEigenaarVoorstel: false,
      gereedOp: '2027-02-01',
      isDatumVoorstel: false,
      voorgesteldeEigenaar: 'Anna',
    });
    const nobody = wijzigActie(chosen, actie, { eigenaar: null, gereedOp: undefined }, vandaag);
    expect(vind(nobody, actie.id)).toMatchObject({
      eigenaar: undefined,
      isEigenaarVoorstel: false,
      isDatumVoorstel: true,
    });
    const back = wijzigActie(nobody, actie, { eigenaar: undefined }, vandaag);
    expect(vind(back, actie.id)).toMatchObject({ eigenaar: 'Anna', isEigenaarVoorstel: true });
  });

  it('houden een dag die niet bestaat in het dossier, maar rekenen er niet mee', () => {
    const actie = vind(gepland, 'stap:team-samenstellen');
    const dossier = wijzigActie(gepland, actie, { gereedOp: '31-2-2027' }, vandaag);
    expect(dossier.actieplan.acties[0]?.gereedOp).toBe('31-2-2027');
    expect(vind(dossier, actie.id)).toMatchObject({ gereedOp: actie.gereedOp, isDatumVoorstel: true });
  });
});

describe('wat uit het dossier volgt', () => {
  it('elke vraag die met “weet ik nog niet” is beantwoord', () => {
    const dossier: Dossier = {
      ...leeg,
      gemeente: { naam: null },
      beleid: { gezondheid: null, informeren: null },
      actieplan: { ...leeg.actieplan, overleg: { datum: null }, voortgang: { frequentie: null } },
    };
    expect(ids(dossier, 'vraag:').toSorted()).toEqual([
      'vraag:beleid:gezondheid',
      'vraag:beleid:informeren',
      'vraag:gemeente:naam',
      'vraag:overleg:datum',
      'vraag:voortgang:frequentie',
    ]);
    expect(vind(dossier, 'vraag:beleid:gezondheid').href).toBe('/stappenplan/beleid/#gezondheid');
  });

  it('elke partij zonder de overeenkomst die nodig is (leveringen-door/5), tot die er is', () => {
    const partijen = ['aanbieder-map', 'cursusinstelling-onderwijsroute', 'duo', 'anders'].map(
      (soort, index) =>
        partijSchema.parse({ id: `p${index}`, naam: soort, diensten: [{ id: `v${index}`, soort }] }),
    );
    const dossier: Dossier = { ...leeg, partijen };
    expect(ids(dossier, 'overeenkomst:')).toEqual(['overeenkomst:v0']);
    expect(ids(dossier, 'rolvragen:')).toEqual(['rolvragen:v3']);
    expect(vind(dossier, 'overeenkomst:v0').bronnen.length).toBeGreaterThan(0);
    const document = {
      id: 'b',
      soort: 'verwerkersovereenkomst',
      titel: '',
      partij: 'p0',
      eigenaar: null,
    } as const;
    const found = (verlooptOp: string | undefined): string[] =>
      ids({ ...dossier, bestaandeDocumenten: [{ ...document, verlooptOp }] }, 'overeenkomst:');
    expect(found(undefined)).toEqual([]);
    expect(found('2026-12-01')).toEqual([]);
    expect(found('2026-11-30')).toEqual(['overeenkomst:v0']);
  });

  it('vragen over een overeenkomst die niet nodig is, tellen niet', () => {
    const start = (soort: string): Dossier => {
      const begun = startOvereenkomst(leeg, { partij: 'p', dienst: 'v', overeenkomst: 'o' }, soort, 'X');
      return { ...begun, overeenkomsten: begun.overeenkomsten.map((one) => ({ ...one, locatie: null })) };
    };
    expect(ids(start('aanbieder-map'), 'vraag:')).toEqual(['vraag:overeenkomst:o:locatie']);
    expect(ids(start('duo'), 'vraag:')).toEqual([]);
  });

  it('elke taak die niemand heeft, zodra er een team is', () => {
    expect(ids(leeg, 'taak:')).toEqual([]);
    const dossier = team(leeg);
    expect(ids(dossier, 'taak:verdeel:')).toHaveLength(13);
    const verdeeld = neemVoorstelOver(dossier, false);
    expect(ids(verdeeld, 'taak:')).toEqual([]);
    const zonderA = wijzigTaak(verdeeld, 'ontzorgen', { verdeling: [{ lid: 'Kim', letter: 'R' }] });
    expect(ids(zonderA, 'taak:')).toEqual(['taak:taken-geen-a:ontzorgen']);
    expect(ids(wijzigTaak(zonderA, 'ontzorgen', { inScope: 'nee' }), 'taak:')).toEqual([]);
  });

  it('elke toegang die gevraagd, gecontroleerd of ingetrokken moet worden', () => {
    const dossier = neemVoorstelOver(team(leeg), false);
    const tvs = { systeem: 'tvs', lid: 'Kim' };
    expect(ids(dossier, 'toegang:aanvragen:tvs:')).toEqual(['toegang:aanvragen:tvs:Kim']);
    const gevraagd = zetToegang(dossier, tvs, 't', { status: 'aangevraagd' });
    expect(ids(gevraagd, 'toegang:').filter((id) => id.includes('tvs'))).toEqual([
      'toegang:afronden:tvs:Kim',
    ]);
    const actief = zetToegang(gevraagd, tvs, 't', { status: 'actief', controleOp: '2027-06-01' });
    expect(vind(actief, 'toegang:controleren:tvs:Kim').gereedOp).toBe('2027-06-01');
    const verkeerd = zetToegang(dossier, { systeem: 'tvs', lid: 'Fay' }, 'u', { status: 'actief' });
    expect(ids(verkeerd, 'toegang:intrekken:')).toEqual(['toegang:intrekken:tvs:Fay']);
  });

  it('elk recht waarvoor de DPIA zegt dat er geen werkwijze is (art. 12 lid 3 AVG)', () => {
    const met = (procedure: string): Dossier => ({
      ...team(gepland),
      dpia: {
        ...leeg.dpia,
        antwoorden: [{ vraag: '15.1', status: 'gewijzigd', rijen: [{ '15.1.1': procedure }] }],
      },
    });
    expect(vind(met('false'), 'recht:15.1')).toMatchObject({
      titel: 'Maak een werkwijze voor het recht op inzage.',
      stap: 'rechten-van-betrokkenen',
      href: '/dpia/rechten/',
    });
    expect(ids(met('true'), 'recht:')).toEqual([]);
  });

  it('elke maatregel van de DPIA en elke dag voor herziening, met de eigen eigenaar en dag', () => {
    const dossier: Dossier = {
      ...team(gepland),
      dpia: {
        ...leeg.dpia,
        herzienOp: '2029-01-01',
        maatregelen: [
          {
            id: 'm1',
            maatregel: 'Logboek',
            status: 'genomen',
            risicos: [],
            eigenaar: 'Kim',
            gereedOp: '2027-03-03',
          },
        ],
      },
      bestaandeDocumenten: [
        {
          id: 'b1',
          soort: 'dpia',
          titel: 'Oude DPIA',
          partij: null,
          eigenaar: 'Bo',
          verlooptOp: '2027-09-09',
        },
      ],
    };
    expect(vind(dossier, 'maatregel:m1')).toMatchObject({ eigenaar: 'Kim', gereedOp: '2027-03-03' });
    expect(vind(dossier, 'herziening:document:b1')).toMatchObject({ eigenaar: 'Bo', gereedOp: '2027-09-09' });
    expect(vind(dossier, 'herziening:dpia').gereedOp).toBe('2029-01-01');
  });
});

describe('klaar blijft klaar', () => {
  const metVraag: Dossier = { ...leeg, beleid: { gezondheid: null } };
  const actie = vind(metVraag, 'vraag:beleid:gezondheid');
  const klaar = wijzigActie(metVraag, actie, { status: 'klaar' }, vandaag);

  it('ook als de aanleiding verdwijnt, met dezelfde woorden, stap en dag', () => {
    const beantwoord: Dossier = { ...klaar, beleid: { gezondheid: 'alleen-gevolgen' } };
    expect(vind(beantwoord, actie.id)).toMatchObject({
      titel: actie.titel,
      stap: 'team-informeren',
      status: 'klaar',
      klaarOp: vandaag,
      isVervallen: true,
    });
  });

  it('een open actie verdwijnt met haar aanleiding, en komt met haar terug', () => {
    const bezig = wijzigActie(metVraag, actie, { status: 'bezig' }, vandaag);
    expect(ids({ ...bezig, beleid: {} }, 'vraag:')).toEqual([]);
    expect(vind(bezig, actie.id).status).toBe('bezig');
  });

  it('weer openen wist de dag waarop zij klaar was', () => {
    const open = wijzigActie(klaar, actie, { status: 'open' }, '2026-12-05');
    expect(vind(open, actie.id).klaarOp).toBeUndefined();
    expect(open.actieplan.acties[0]).not.toHaveProperty('klaarOp');
  });

  it('een overgeslagen actie houdt haar reden', () => {
    const over = wijzigActie(
      metVraag,
      actie,
      { status: 'overgeslagen', reden: 'Niet van toepassing.' },
      vandaag,
    );
    expect(vind(over, actie.id)).toMatchObject({ status: 'overgeslagen', reden: 'Niet van toepassing.' });
  });
});

describe('eigen acties', () => {
  const dossier = voegActieToe(team(gepland), 'x1', { tekst: 'Bel het COA', stap: 'nulmeting' });
  const eigen = vind(dossier, `${eigenActie}x1`);

  it('horen bij een stap, krijgen haar termijn en haar trekker', () => {
    expect(eigen).toMatchObject({
      bron: 'eigen',
      stap: 'nulmeting',
      titel: 'Bel het COA',
      isDatumVoorstel: true,
    });
    const metTrekker = wijzigStap(dossier, 'nulmeting', { eigenaar: 'Kim' });
    expect(vind(metTrekker, eigen.id).eigenaar).toBe('Kim');
  });

  it('zijn weg te halen en terug te zetten zoals ze waren', () => {
    const changed = wijzigActie(
      dossier,
      eigen,
      { status: 'klaar', eigenaar: 'Kim', gereedOp: '2027-01-05' },
      vandaag,
    );
    const before = vind(changed, eigen.id);
    const without = verwijderActie(changed, eigen.id);
    expect(ids(without, eigenActie)).toEqual([]);
    expect(vind(zetActieTerug(without, before), eigen.id)).toEqual(before);
  });

  it('een afgeleide actie is niet weg te halen', () => {
    expect(verwijderActie(dossier, 'stap:team-samenstellen')).toBe(dossier);
  });
});

describe('te laat', () => {
  it.each([
    ['2026-11-30', true],
    ['2026-12-01', false],
    ['2026-12-02', false],
  ])('met %s als dag is een open actie op 1 december te laat: %s', (gereedOp, expected) => {
    expect(isTeLaat({ status: 'open', gereedOp }, vandaag)).toBe(expected);
    expect(isTeLaat({ status: 'klaar', gereedOp }, vandaag)).toBe(false);
  });
});

describe('de stand van een stap', () => {
  const stand = (dossier: Dossier, id: string) =>
    verzamelStappen(dossier, acties(dossier), vandaag).find(({ stap }) => stap.id === id);

  it('volgt uit de acties, tot iemand haar zelf kiest', () => {
    expect(stand(leeg, 'nulmeting')?.status).toBe('niet-begonnen');
    const own = acties(leeg).filter(({ stap }) => stap === 'nulmeting');
    const [first] = own;
    if (first === undefined) throw new Error('De nulmeting heeft geen acties.');
    expect(stand(wijzigActie(leeg, first, { status: 'bezig' }, vandaag), 'nulmeting')?.status).toBe('bezig');
    const all = own.reduce(
      (dossier, actie) => wijzigActie(dossier, actie, { status: 'klaar' }, vandaag),
      leeg,
    );
    expect(stand(all, 'nulmeting')).toMatchObject({
      status: 'klaar',
      isStatusGekozen: false,
      klaar: own.length,
    });
    const chosen = wijzigStap(all, 'nulmeting', { status: 'overgeslagen', reden: 'Al gedaan in 2025.' });
    expect(stand(chosen, 'nulmeting')).toMatchObject({ status: 'overgeslagen', isStatusGekozen: true });
  });
});
