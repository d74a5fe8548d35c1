import { describe, expect, it } from 'vitest';
import {
  findMaatregel,
  risicoaanleidingen,
  risicos as library,
  taken,
  type Risicoaanleiding,
} from '../../../src/content/index.ts';
import { aanleidingSchema } from '../../../src/content/schema/dpia.ts';
import { dossierSchema, type Dossier } from '../../../src/dossier/index.ts';
import {
  beoordeelRisicos,
  dpiaMaatregelSchema,
  maakDpiabeeld,
  moetRaadplegen,
  tekstVanWaarde,
  vraagstand,
  zetMaatregel,
  zetRisico,
  type Risicostand,
} from '../../../src/dossier/dpia/index.ts';
import { verzamelActies } from '../../../src/dossier/plan/index.ts';
import { largePlan } from '../../documents/plan-dossiers.ts';
import { alleDossiers, voorbeeld } from './proefdossiers.ts';

/** A municipality that gives no cause but for what follows from its tasks. */
function rustig(inScope: readonly string[], more: object = {}): Dossier {
  const [first = ''] = inScope;
  return dossierSchema.parse({
    soort: 'privacydossier',
    versie: 2,
    id: 'rustig',
    gewijzigd: '2026-11-23T09:00:00.000Z',
    beleid: {
      bsnOpBrieven: 'nooit',
      verzendkanaal: ['portaal'],
      bewaarbeleid: 'vijf-jaar',
      meervoudigeProblematiek: 'nee-tenzij',
    },
    team: [{ id: 't1', naam: 'Kim', functies: ['klantmanager'] }],
    taken: taken.map(({ id }) => ({
      taak: id,
      inScope: inScope.includes(id) ? 'ja' : 'nee',
      verdeling: id === first ? [{ lid: 't1', letter: 'R' }] : [],
    })),
    ...more,
  });
}

const alle = taken.map(({ id }) => id);
const zonder = (...ids: string[]) => rustig(alle.filter((id) => !ids.includes(id)));
const partij = (soort: string, naam = 'Stichting Meedoen') => ({
  id: 'p1',
  naam,
  diensten: [{ id: 'd1', soort }],
});
const systeem = (more: object) => ({ systemen: [{ id: 's1', naam: 'Klantvolgsysteem', ...more }] });
const beleid = (more: object): Dossier => ({ ...rustig(alle), beleid: { ...rustig(alle).beleid, ...more } });

/** Per cause: a dossier that has it, one that has it not, and the risks that it brings (content/feiten/risicos.yaml). */
const gevallen: Record<Exclude<Risicoaanleiding, 'altijd'>, [Dossier, Dossier, readonly string[]]> = {
  'map-extern': [
    rustig(alle, { partijen: [partij('aanbieder-map')] }),
    rustig(alle, { partijen: [partij('cursusinstelling-onderwijsroute')] }),
    [
      'bsn-naar-aanbieder-zonder-recht',
      'veilig-adres-bekend',
      'te-veel-naar-aanbieder',
      'gebruik-voor-ander-doel',
      'aanbieder-wist-niet',
    ],
  ],
  'pvt-extern': [
    rustig(alle, { partijen: [partij('aanbieder-pvt')] }),
    rustig(alle),
    [
      'bsn-naar-aanbieder-zonder-recht',
      'veilig-adres-bekend',
      'te-veel-naar-aanbieder',
      'aanbieder-wist-niet',
    ],
  ],
  'z-participatie-extern': [
    rustig(alle, { partijen: [partij('aanbieder-z-route-participatie')] }),
    rustig(alle, { partijen: [partij('aanbieder-z-route')] }),
    [
      'bsn-naar-aanbieder-zonder-recht',
      'veilig-adres-bekend',
      'te-veel-naar-aanbieder',
      'aanbieder-wist-niet',
    ],
  ],
  'begeleiding-extern': [
    rustig(alle, { partijen: [partij('maatschappelijke-begeleider')] }),
    rustig(alle),
    [
      'bsn-naar-aanbieder-zonder-recht',
      'veilig-adres-bekend',
      'verkeerde-rol-begeleider',
      'aanbieder-wist-niet',
    ],
  ],
  cursusinstelling: [
    rustig(alle, { partijen: [partij('aanbieder-b1-taalschakel')] }),
    rustig(alle, { partijen: [partij('aanbieder-map')] }),
    [
      'veilig-adres-bekend',
      'te-veel-naar-aanbieder',
      'gebruik-voor-ander-doel',
      'etiket-door-toets-en-verwijt',
    ],
  ],
  software: [
    rustig(alle, systeem({ leverancier: 'Voorbeeldsoft' })),
    rustig(alle, systeem({ leverancier: 'Eigen beheer' })),
    ['reservekopie-open', 'leverancier-ziet-te-veel', 'aanbieder-wist-niet'],
  ],
  overtypen: [
    rustig(alle, systeem({ overgetypt: 'ja' })),
    rustig(alle, systeem({ overgetypt: 'nee' })),
    ['te-veel-mensen-in-tvs-en-duo', 'te-veel-uit-tvs', 'fout-bij-overtypen'],
  ],
  export: [
    rustig(alle, systeem({ export: 'Elke week een lijst' })),
    rustig(alle, systeem({ export: '' })),
    ['gebruik-voor-ander-doel', 'eigen-lijsten-en-exports'],
  ],
  mail: [
    beleid({ verzendkanaal: ['beveiligde-mail'] }),
    rustig(alle),
    ['veilig-adres-bekend', 'mail-naar-de-verkeerde'],
  ],
  'kanaal-open': [
    beleid({ verzendkanaal: null }),
    rustig(alle),
    ['veilig-adres-bekend', 'mail-naar-de-verkeerde'],
  ],
  'zonder-overeenkomst': [
    rustig(alle, { partijen: [partij('aanbieder-map')] }),
    rustig(alle, {
      partijen: [partij('aanbieder-map')],
      bestaandeDocumenten: [{ id: 'b1', soort: 'verwerkersovereenkomst', titel: 'MAP', partij: 'p1' }],
    }),
    ['aanbieder-zonder-overeenkomst'],
  ],
  'te-veel-toegang': [
    rustig(alle, {
      team: [
        { id: 't1', naam: 'Kim', functies: ['klantmanager'] },
        { id: 't2', naam: 'Fay', functies: ['fg'] },
      ],
      toegangen: [{ id: 'g1', systeem: 'tvs', lid: 't2', status: 'actief' }],
    }),
    rustig(alle),
    ['te-veel-mensen-in-tvs-en-duo', 'meelezen-buiten-inburgering'],
  ],
  'verdeling-open': [
    { ...rustig(alle), taken: rustig(alle).taken.map((taak) => ({ ...taak, verdeling: [] })) },
    rustig(alle),
    ['te-veel-mensen-in-tvs-en-duo', 'meelezen-buiten-inburgering'],
  ],
  participatiewet: [
    rustig(alle),
    zonder('ontzorgen'),
    ['meelezen-buiten-inburgering', 'bijstandsgegevens-zonder-noodzaak', 'gebruik-voor-ander-doel'],
  ],
  kinderen: [rustig(alle), zonder('inburgeringsaanbod-leerroute'), ['kind-met-een-dossier']],
  verhuizing: [
    rustig(alle),
    zonder('brede-intake-pip'),
    ['veilig-adres-bekend', 'verkeerde-gemeente-of-persoon'],
  ],
  handhaving: [
    rustig(alle),
    zonder('handhaving', 'oproepen-brede-intake'),
    ['etiket-door-toets-en-verwijt', 'dubbele-sanctie'],
  ],
  gezondheid: [
    rustig(alle),
    zonder('brede-intake-pip', 'handhaving'),
    ['reservekopie-open', 'te-veel-gezondheid-bij-intake', 'medische-stukken-in-dossier'],
  ],
  'buiten-eer': [
    rustig(alle, {
      partijen: [partij('aanbieder-map')],
      overeenkomsten: [{ id: 'o1', partij: 'p1', dienst: 'd1', locatie: 'buiten-eer' }],
    }),
    rustig(alle, {
      partijen: [partij('aanbieder-map')],
      overeenkomsten: [{ id: 'o1', partij: 'p1', dienst: 'd1', locatie: 'eer' }],
    }),
    ['gegevens-buiten-eer'],
  ],
  'plaats-open': [
    rustig(alle, { partijen: [partij('aanbieder-map')] }),
    rustig(alle, {
      partijen: [partij('aanbieder-map')],
      overeenkomsten: [{ id: 'o1', partij: 'p1', dienst: 'd1', locatie: 'eer' }],
    }),
    ['gegevens-buiten-eer'],
  ],
  'bsn-op-brieven-open': [beleid({ bsnOpBrieven: null }), rustig(alle), ['bsn-op-brief-of-oproep']],
  'bsn-op-brieven': [
    beleid({ bsnOpBrieven: 'alleen-met-motivering' }),
    rustig(alle),
    ['bsn-op-brief-of-oproep'],
  ],
  'lang-bewaren': [beleid({ bewaarbeleid: 'langer-met-motivering' }), rustig(alle), ['te-lang-bewaard']],
  meervoudig: [
    beleid({ meervoudigeProblematiek: 'jurist-per-geval' }),
    rustig(alle),
    ['meelezen-buiten-inburgering', 'meervoudige-problemen-zonder-grond'],
  ],
  ontzorgen: [
    rustig(alle),
    zonder('ontzorgen'),
    ['vaste-lasten-verraden-bijstand', 'bijstandsgegevens-zonder-noodzaak'],
  ],
  cbs: [rustig(alle), zonder('monitoring-evaluatie'), ['te-veel-naar-cbs']],
};

/** The risks that this cause brings; a cause shows by its sentence. */
function door(aanleiding: Risicoaanleiding, dossier: Dossier): string[] {
  const [begin = ''] = risicoaanleidingen[aanleiding].split('{wie}');
  return beoordeelRisicos(dossier)
    .risicos.filter(({ aanleidingen }) => aanleidingen.some((zin) => zin.startsWith(begin)))
    .map(({ sleutel }) => sleutel);
}

const vind = (dossier: Dossier, sleutel: string): Risicostand => {
  const { risicos, nietVanToepassing } = beoordeelRisicos(dossier);
  const found = [...risicos, ...nietVanToepassing].find((one) => one.sleutel === sleutel);
  if (found === undefined) throw new Error(`Geen risico ${sleutel}.`);
  return found;
};

describe('welke risico’s het dossier oproept (content/feiten/risicos.yaml)', () => {
  it.each(Object.entries(gevallen))('%s', (aanleiding, [met, zonderAanleiding, ids]) => {
    const cause = aanleidingSchema.parse(aanleiding);
    expect(door(cause, met).toSorted()).toEqual(ids.toSorted());
    expect(door(cause, zonderAanleiding)).toEqual([]);
  });

  it('wat bij elke gemeente speelt, is er altijd', () => {
    expect(door('altijd', rustig(alle))).toEqual([
      'geloof-afkomst-gerichtheid-in-tekst',
      'besluit-op-onjuiste-gegevens',
      'gesprek-niet-vrij',
      'te-lang-bewaard',
      'mensen-weten-het-niet',
      'verzoek-zonder-antwoord',
      'datalek-te-laat-gezien',
    ]);
  });

  it('zonder taken is er geen risico', () => {
    expect(beoordeelRisicos(rustig([])).risicos).toEqual([]);
  });

  it.each([
    ['aanbieder-map', true],
    ['aanbieder-pvt', true],
    ['aanbieder-z-route-participatie', true],
    ['maatschappelijke-begeleider', true],
    ['cursusinstelling-onderwijsroute', false],
    ['aanbieder-b1-taalschakel', false],
    ['aanbieder-z-route', false],
    ['softwareleverancier', false],
  ])(
    'een %s geeft het risico dat het BSN bij een partij zonder recht komt: %s (H-29, H-30, H-31)',
    (soort, expected) => {
      const ids = beoordeelRisicos(rustig(alle, { partijen: [partij(soort)] })).risicos.map(
        ({ sleutel }) => sleutel,
      );
      expect(ids.includes('bsn-naar-aanbieder-zonder-recht')).toBe(expected);
    },
  );

  it('noemt wie of wat de aanleiding is, en niets als er geen naam is', () => {
    const named = vind(
      rustig(alle, { partijen: [partij('aanbieder-map')] }),
      'bsn-naar-aanbieder-zonder-recht',
    );
    expect(named.aanleidingen).toEqual(['Een aanbieder voert de MAP uit (Stichting Meedoen).']);
    const unnamed = vind(
      rustig(alle, { partijen: [partij('aanbieder-map', ' ')] }),
      'bsn-naar-aanbieder-zonder-recht',
    );
    expect(unnamed.aanleidingen).toEqual(['Een aanbieder voert de MAP uit (een partij zonder naam).']);
  });

  it.each(alleDossiers)(
    'bij %s begint bijna elk risico hoog (H-21), is genummerd en heeft een maatregel',
    (_naam, dossier) => {
      const { risicos } = beoordeelRisicos({ ...dossier, dpia: rustig([]).dpia });
      expect(risicos.map(({ nummer }) => nummer)).toEqual(risicos.map((_, index) => index + 1));
      for (const { niveau, maatregelen, sleutel } of risicos) {
        expect(niveau, sleutel).toMatch(sleutel === 'te-veel-naar-cbs' ? /midden/ : /hoog|midden/);
        expect(maatregelen.length, sleutel).toBeGreaterThan(0);
      }
      expect(risicos.filter(({ niveau }) => niveau === 'hoog').length).toBeGreaterThanOrEqual(
        0.8 * risicos.length,
      );
    },
  );
});

describe('wat iemand over een risico zegt', () => {
  const dossier = rustig(alle, { partijen: [partij('aanbieder-map')] });

  it('een andere kans of impact geeft een ander niveau, met het voorstel ernaast', () => {
    const judged = zetRisico(dossier, 'bsn-naar-aanbieder-zonder-recht', 'r1', {
      status: 'beoordeeld',
      kans: 'laag',
      impact: 'midden',
    });
    expect(vind(judged, 'bsn-naar-aanbieder-zonder-recht')).toMatchObject({
      status: 'beoordeeld',
      niveau: 'laag',
      voorstel: { kans: 'hoog', impact: 'hoog' },
    });
  });

  it('een risico dat niet van toepassing is, telt niet mee en houdt zijn reden', () => {
    const aside = zetRisico(dossier, 'te-veel-naar-cbs', 'r1', {
      status: 'niet-van-toepassing',
      toelichting: 'Wij leveren via een portaal.',
    });
    const { risicos, nietVanToepassing } = beoordeelRisicos(aside);
    expect(risicos.map(({ sleutel }) => sleutel)).not.toContain('te-veel-naar-cbs');
    expect(nietVanToepassing).toMatchObject([
      { sleutel: 'te-veel-naar-cbs', toelichting: 'Wij leveren via een portaal.', nummer: 0 },
    ]);
    expect(tekstVanWaarde(vraagstand(maakDpiabeeld(aside), '18').waarde)).toContain(
      `${risicos.length} risico’s`,
    );
  });

  it('een maatregel tegen alleen een risico dat niet geldt, wordt niet voorgesteld', () => {
    const aside = zetRisico(dossier, 'te-veel-naar-cbs', 'r1', { status: 'niet-van-toepassing' });
    expect(beoordeelRisicos(aside).maatregelen.map(({ sleutel }) => sleutel)).not.toContain(
      'cbs-leverafspraken',
    );
  });

  it('een eigen risico begint hoog, tot iemand het beoordeelt (H-21)', () => {
    const own = zetRisico(dossier, 'e1', 'e1', { isEigen: true, risico: 'De kast staat open' });
    expect(vind(own, 'e1')).toMatchObject({
      isEigen: true,
      niveau: 'hoog',
      voor: { kans: 'hoog', impact: 'hoog' },
      niveauNa: 'hoog',
    });
    const judged = zetRisico(own, 'e1', 'x', { status: 'beoordeeld', kans: 'laag', impact: 'laag' });
    expect(vind(judged, 'e1')).toMatchObject({ niveau: 'laag', status: 'beoordeeld' });
  });

  it('een risico uit de lijst is ook zonder aanleiding toe te voegen, op zijn eigen plaats', () => {
    const added = zetRisico(rustig(alle), 'gegevens-buiten-eer', 'r1', {});
    const keys = beoordeelRisicos(added).risicos.map(({ sleutel }) => sleutel);
    expect(keys).toEqual(library.map(({ id }) => id).filter((id) => keys.includes(id)));
    expect(keys).toContain('gegevens-buiten-eer');
    expect(beoordeelRisicos(added).ookDenkbaar.map(({ id }) => id)).not.toContain('gegevens-buiten-eer');
  });
});

describe('wat er na de maatregelen overblijft', () => {
  const dossier = voorbeeld();

  it('is bij geen enkel risico meer dan ervoor', () => {
    const rang = { laag: 1, midden: 2, hoog: 3 };
    for (const { niveau, niveauNa, voor, na } of beoordeelRisicos(dossier).risicos) {
      expect(rang[niveauNa]).toBeLessThanOrEqual(rang[niveau]);
      expect(rang[na.kans]).toBeLessThanOrEqual(rang[voor.kans]);
      expect(rang[na.impact]).toBeLessThanOrEqual(rang[voor.impact]);
    }
  });

  it('wordt meer als maatregelen worden afgewezen, en een hoog restrisico vraagt de AP om raad (art. 36 lid 1 AVG)', () => {
    expect(moetRaadplegen(beoordeelRisicos(dossier))).toBe(false);
    const { maatregelen } = vind(dossier, 'fout-bij-overtypen');
    const refused = maatregelen.reduce(
      (one, { sleutel }, at) => zetMaatregel(one, sleutel, `af${at}`, { status: 'afgewezen' }),
      dossier,
    );
    expect(vind(refused, 'fout-bij-overtypen')).toMatchObject({ niveauNa: 'hoog', maatregelen: [] });
    expect(moetRaadplegen(beoordeelRisicos(refused))).toBe(true);
    const texts = ['17.3', '18'].map((id) => tekstVanWaarde(vraagstand(maakDpiabeeld(refused), id).waarde));
    expect(texts[0]).toContain('“Bij het overtypen komt een fout of de verkeerde persoon in het dossier”');
    expect(texts[1]).toContain('moet de AP om raad vragen');
  });

  it('kan iemand zelf zeggen, ook als het hoog blijft', () => {
    const said = zetRisico(dossier, 'te-veel-uit-tvs', 'r1', {
      status: 'beoordeeld',
      kansNa: 'hoog',
      impactNa: 'hoog',
    });
    expect(vind(said, 'te-veel-uit-tvs')).toMatchObject({ isNaEigen: true, niveauNa: 'hoog' });
    expect(moetRaadplegen(beoordeelRisicos(said))).toBe(true);
  });

  it('een eigen maatregel telt mee bij de risico’s waar hij tegen helpt', () => {
    const own: Dossier = {
      ...rustig(alle),
      dpia: {
        ...rustig(alle).dpia,
        risicos: zetRisico(rustig(alle), 'e1', 'e1', { isEigen: true, risico: 'De kast staat open' }).dpia
          .risicos,
        maatregelen: [
          dpiaMaatregelSchema.parse({
            id: 'm1',
            maatregel: 'Sluit de kast.',
            verlaagt: 'beide',
            risicos: ['e1', 'weg'],
          }),
        ],
      },
    };
    expect(vind(own, 'e1')).toMatchObject({ na: { kans: 'midden', impact: 'midden' }, niveauNa: 'midden' });
    expect(beoordeelRisicos(own).maatregelen.at(-1)).toMatchObject({ sleutel: 'm1', risicos: ['e1'] });
  });
});

describe('een maatregel die iemand neemt, wordt een actie in het plan', () => {
  const acties = (dossier: Dossier) =>
    verzamelActies(dossier, '2026-12-01').filter(({ id }) => id.startsWith('maatregel:'));
  const base: Dossier = {
    ...rustig(alle),
    team: [{ id: 't1', naam: 'Kim', functies: ['functioneel-beheerder'] }],
  };

  it('met zijn eigenaar, dag, bladzijde en eigen bronnen (art. 35 lid 7 onder d AVG)', () => {
    const taken = zetMaatregel(base, 'logboek-bekijken', 'm1', { eigenaar: 't1', gereedOp: '2027-03-03' });
    expect(acties(taken)).toMatchObject([
      {
        id: 'maatregel:m1',
        titel:
          'Voer de maatregel uit: Bekijk elke maand in het logboek wie welke dossiers opende en vraag na wat vreemd lijkt.',
        href: '/dpia/maatregelen/',
        bronnen: findMaatregel('logboek-bekijken')?.bronnen,
        eigenaar: 't1',
        isEigenaarVoorstel: false,
        gereedOp: '2027-03-03',
        isDatumVoorstel: false,
      },
    ]);
  });

  it('zonder gekozen eigenaar gaat hij naar de functie van de maatregel', () => {
    expect(acties(zetMaatregel(base, 'logboek-bekijken', 'm1', {}))).toMatchObject([
      { eigenaar: 't1', isEigenaarVoorstel: true },
    ]);
  });

  it('een eigen maatregel steunt op de AVG', () => {
    const own = zetMaatregel(base, 'e1', 'e1', { maatregel: 'Sluit de kast.' });
    expect(acties(own)).toMatchObject([
      { titel: 'Voer de maatregel uit: Sluit de kast.', bronnen: ['avg-35-7'] },
    ]);
  });

  it('een afgewezen maatregel en een voorstel worden geen actie', () => {
    expect(acties(zetMaatregel(base, 'logboek-bekijken', 'm1', { status: 'afgewezen' }))).toEqual([]);
    expect(acties(base)).toEqual([]);
    expect(acties(largePlan())).toHaveLength(12);
  });
});
