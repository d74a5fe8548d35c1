import { describe, expect, it } from 'vitest';
import { systeemSchema, type Dossier } from '../../../src/dossier/index.ts';
import {
  bevestigParagraaf,
  bevestigVraag,
  dpiaParagraaf,
  findDpiaVraag,
  herstelMaatregel,
  herstelRisico,
  herstelVraag,
  zetMaatregelTerug,
  zetRisicoTerug,
  houdVraag,
  maakDpiabeeld,
  rijenVan,
  tekstVanWaarde,
  verschilVan,
  vraagstand,
  wijzigVraag,
  zetMaatregel,
  zetRisico,
  type Vraagstand,
} from '../../../src/dossier/dpia/index.ts';
import { dpiaParagrafen } from '../../../src/content/index.ts';
import { bevries, zonderDpia } from './bestand.ts';
import { voorbeeld } from './proefdossiers.ts';

const dossier = bevries(zonderDpia(voorbeeld()));
const stand = (van: Dossier, id: string): Vraagstand => vraagstand(maakDpiabeeld(van), id);
const metSysteem = (van: Dossier): Dossier => ({
  ...van,
  systemen: [
    ...van.systemen,
    systeemSchema.parse({
      id: 'nieuw',
      naam: 'Roosterplanner',
      opslaglocatie: 'Ierland',
      taken: ['aanbieden-map'],
    }),
  ],
});

describe('een voorstel bevestigen', () => {
  it('bewaart wat er stond', () => {
    const before = stand(dossier, '4');
    const after = stand(bevestigVraag(maakDpiabeeld(dossier), '4'), '4');
    expect(before.status).toBe('voorgesteld');
    expect(after).toMatchObject({ status: 'bevestigd', waarde: before.waarde, voorstelWas: undefined });
  });

  it.each(dpiaParagrafen.map(({ nummer }) => nummer))(
    'per paragraaf (%i) neemt elk feit mee, maar geen oordeel (art. 35 lid 7 AVG)',
    (nummer) => {
      const after = maakDpiabeeld(bevestigParagraaf(maakDpiabeeld(dossier), nummer));
      for (const { vraag, status } of after.vragen) {
        const isFact = vraag.paragraaf === nummer && !vraag.isOordeel && !['16.1', '17.1'].includes(vraag.id);
        const expected = isFact ? /^(bevestigd|leeg)$/ : /^(voorgesteld|leeg)$/;
        expect(status, vraag.id).toMatch(expected);
      }
    },
  );

  it('laat 7.2, 14.1, 14.2 en 17.3, en kans en impact van elk risico, voor een mens', () => {
    const all = dpiaParagrafen.reduce(
      (one, { nummer }) => bevestigParagraaf(maakDpiabeeld(one), nummer),
      dossier,
    );
    expect(stand(all, '7.2').status).toBe('leeg');
    for (const id of ['14.1', '14.2', '17.3']) expect(stand(all, id).status, id).toBe('voorgesteld');
    expect(all.dpia.risicos).toEqual([]);
    expect(all.dpia.maatregelen).toEqual([]);
    expect(maakDpiabeeld(all).risicobeeld.risicos.every(({ status }) => status === 'voorgesteld')).toBe(true);
  });

  it('laat een eigen antwoord in de paragraaf staan', () => {
    const own = wijzigVraag(maakDpiabeeld(dossier), '5.2', { tekst: 'Eigen aanvulling.' });
    const after = bevestigParagraaf(maakDpiabeeld(own), 5);
    expect(stand(after, '5.2')).toMatchObject({
      status: 'gewijzigd',
      waarde: { tekst: 'Eigen aanvulling.' },
    });
    expect(stand(after, '5.1').status).toBe('bevestigd');
  });
});

describe('als het dossier verandert na een bevestiging', () => {
  const bevestigd = ['4', '8.1'].reduce((one, id) => bevestigVraag(maakDpiabeeld(one), id), dossier);
  const veranderd = metSysteem(bevestigd);

  it('blijft staan wat is bevestigd, met het oude en het nieuwe voorstel ernaast', () => {
    for (const id of ['4', '8.1']) {
      const { status, waarde, voorstel, voorstelWas } = stand(veranderd, id);
      expect(status).toBe('bevestigd');
      expect(waarde).toEqual(stand(bevestigd, id).waarde);
      expect(voorstelWas).toEqual(waarde);
      expect(voorstel).not.toEqual(waarde);
    }
  });

  it('zegt het verschil in woorden wat er anders is', () => {
    const { vraag, voorstel, voorstelWas } = stand(veranderd, '8.1');
    if (voorstel === undefined || voorstelWas === undefined) throw new Error('Geen verschil.');
    const regels = verschilVan(vraag, voorstelWas, voorstel);
    expect(regels).toHaveLength(1);
    expect(regels[0]).toMatchObject({
      waar: 'Module Arbeidsmarkt en Participatie (MAP) aanbieden, verwerkingslocatie',
      is: expect.stringContaining('Roosterplanner: Ierland'),
    });
    expect(regels[0]?.was).not.toContain('Roosterplanner');
  });

  it('kan iemand het nieuwe voorstel nemen, of houden wat er staat', () => {
    const nieuw = stand(veranderd, '4').voorstel;
    if (nieuw === undefined) throw new Error('Geen voorstel.');
    const genomen = stand(wijzigVraag(maakDpiabeeld(veranderd), '4', nieuw), '4');
    expect(genomen).toMatchObject({ status: 'bevestigd', waarde: nieuw, voorstelWas: undefined });
    const gehouden = stand(houdVraag(maakDpiabeeld(veranderd), '4'), '4');
    expect(gehouden).toMatchObject({ status: 'gewijzigd', waarde: stand(bevestigd, '4').waarde });
    expect(gehouden.voorstelWas).toBeUndefined();
  });

  it('is er geen verschil waar het dossier hetzelfde zegt', () => {
    expect(
      stand(metSysteem(bevestigVraag(maakDpiabeeld(dossier), '5.1')), '5.1').voorstelWas,
    ).toBeUndefined();
  });
});

describe('een eigen antwoord', () => {
  const eigen = wijzigVraag(maakDpiabeeld(dossier), '14.1', { tekst: 'Het kan niet met minder.' });

  it('staat er in plaats van het voorstel', () => {
    expect(stand(eigen, '14.1')).toMatchObject({
      status: 'gewijzigd',
      waarde: { tekst: 'Het kan niet met minder.' },
      voorstel: stand(dossier, '14.1').voorstel,
    });
  });

  it('dat gelijk is aan het voorstel, ook met spaties eromheen, is een bevestiging', () => {
    const tekst = tekstVanWaarde(stand(dossier, '14.1').waarde);
    expect(stand(wijzigVraag(maakDpiabeeld(eigen), '14.1', { tekst: `  ${tekst}\n` }), '14.1').status).toBe(
      'bevestigd',
    );
  });

  it('is terug te zetten naar het voorstel, onbevestigd', () => {
    expect(herstelVraag(maakDpiabeeld(eigen), '14.1')).toEqual(dossier);
    expect(stand(herstelVraag(maakDpiabeeld(eigen), '14.1'), '14.1').status).toBe('voorgesteld');
  });

  it('in een andere vorm dan de vraag telt niet', () => {
    const wrong: Dossier = {
      ...dossier,
      dpia: { ...dossier.dpia, antwoorden: [{ vraag: '2.1', status: 'gewijzigd', tekst: 'alles' }] },
    };
    expect(stand(wrong, '2.1')).toMatchObject({ status: 'voorgesteld' });
  });
});

describe('een eigen verwerking', () => {
  const rijen = rijenVan(stand(dossier, '3.1').waarde);
  const eigen = wijzigVraag(maakDpiabeeld(dossier), '3.1', { rijen: [...rijen, { '3.1.1': 'Wachtlijst' }] });

  it('krijgt een rij in elke groep die per verwerking gaat', () => {
    expect(rijenVan(stand(eigen, '5.1').waarde)).toHaveLength(14);
    expect(rijenVan(stand(eigen, '13.1').waarde).at(-1)).toEqual({ '3.1.1': 'Wachtlijst' });
  });

  it('opent weer wat al was bevestigd, want niemand keek naar de nieuwe rij', () => {
    const bevestigd = bevestigVraag(maakDpiabeeld(dossier), '5.1');
    const erbij = wijzigVraag(maakDpiabeeld(bevestigd), '3.1', {
      rijen: [...rijen, { '3.1.1': 'Wachtlijst' }],
    });
    expect(stand(bevestigd, '5.1').status).toBe('bevestigd');
    expect(stand(erbij, '5.1').status).toBe('voorgesteld');
    expect(stand(bevestigVraag(maakDpiabeeld(erbij), '5.1'), '5.1').status).toBe('bevestigd');
  });

  it('geeft geen schijnverschil na een bevestiging', () => {
    const after = stand(bevestigVraag(maakDpiabeeld(eigen), '5.1'), '5.1');
    expect(after).toMatchObject({ status: 'bevestigd', voorstelWas: undefined });
  });

  it('een lege rij telt nog niet als verwerking, en twee met één naam houden elk hun rij', () => {
    const leeg = wijzigVraag(maakDpiabeeld(dossier), '3.1', { rijen: [...rijen, {}] });
    expect(rijenVan(stand(leeg, '5.1').waarde)).toHaveLength(13);
    const dubbel = wijzigVraag(maakDpiabeeld(dossier), '3.1', {
      rijen: [{ '3.1.1': 'A' }, { '3.1.1': 'A' }],
    });
    const doelen = [
      { '3.1.1': 'A', '5.1.1': 'eerste' },
      { '3.1.1': 'A', '5.1.1': 'tweede' },
    ];
    expect(
      rijenVan(stand(wijzigVraag(maakDpiabeeld(dubbel), '5.1', { rijen: doelen }), '5.1').waarde),
    ).toEqual(doelen);
  });
});

describe('terugzetten van een oordeel over risico’s en maatregelen', () => {
  const metEigen = zetMaatregel(dossier, 'e1', 'e1', {
    maatregel: 'Sluit de kast.',
    risicos: ['te-veel-uit-tvs', 'r1'],
  });

  it('een voorgesteld risico is weer een voorstel, en houdt zijn eigen maatregel', () => {
    const after = herstelRisico(
      zetRisico(metEigen, 'te-veel-uit-tvs', 'r2', { status: 'beoordeeld' }),
      'te-veel-uit-tvs',
    );
    expect(after).toEqual(metEigen);
  });

  it('een eigen risico gaat weg, ook bij zijn maatregel', () => {
    const own = zetRisico(metEigen, 'r1', 'r1', { isEigen: true, risico: 'De kast staat open' });
    const after = herstelRisico(own, 'r1');
    expect(after.dpia.risicos).toEqual([]);
    expect(after.dpia.maatregelen[0]?.risicos).toEqual(['te-veel-uit-tvs']);
  });

  it('een maatregel is weer een voorstel', () => {
    const refused = zetMaatregel(dossier, 'logboek-bekijken', 'm1', { status: 'afgewezen' });
    expect(herstelMaatregel(refused, 'logboek-bekijken')).toEqual(dossier);
  });
});

it('een nummer dat niet bestaat, is een fout van de code en geen antwoord', () => {
  expect(() => stand(dossier, '99')).toThrow('no question "99"');
  expect(() => dpiaParagraaf(21)).toThrow('no paragraph 21');
  expect(findDpiaVraag('99')).toBeUndefined();
});

describe('wat is weggehaald, komt terug zoals het was', () => {
  const metEigen = zetMaatregel(
    zetRisico(dossier, 'r1', 'r1', { isEigen: true, risico: 'De kast staat open', toelichting: 'Balie 2' }),
    'e1',
    'e1',
    { maatregel: 'Sluit de kast.', risicos: ['r1'], eigenaar: 'lid1', gereedOp: '2027-01-04' },
  );
  const beoordeeld = zetRisico(metEigen, 'te-veel-uit-tvs', 'r2', {
    status: 'beoordeeld',
    kans: 'laag',
    toelichting: 'Wij nemen acht velden over.',
  });
  const genomen = zetMaatregel(beoordeeld, 'logboek-bekijken', 'm1', { gereedOp: '2027-02-01' });

  it.each([
    ['een eigen risico, met zijn maatregel', 'r1', herstelRisico, zetRisicoTerug],
    ['een oordeel over een risico uit de lijst', 'te-veel-uit-tvs', herstelRisico, zetRisicoTerug],
    ['een eigen maatregel', 'e1', herstelMaatregel, zetMaatregelTerug],
    ['een keuze voor een maatregel uit de lijst', 'logboek-bekijken', herstelMaatregel, zetMaatregelTerug],
  ])('%s', (_name, sleutel, neemWeg, zetTerug) => {
    const without = neemWeg(genomen, sleutel);
    expect(without).not.toEqual(genomen);
    expect(zetTerug(without, genomen, sleutel)).toEqual(genomen);
    expect(zetTerug(genomen, genomen, sleutel)).toEqual(genomen);
  });

  it('en wat intussen is gewijzigd, blijft', () => {
    const later = zetRisico(herstelRisico(genomen, 'r1'), 'te-veel-uit-tvs', 'r2', { kans: 'hoog' });
    const back = zetRisicoTerug(later, genomen, 'r1').dpia;
    expect(back.risicos.map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(back.risicos[1]?.kans).toBe('hoog');
    expect(zetRisicoTerug(later, dossier, 'r1')).toEqual(later);
    expect(zetMaatregelTerug(later, dossier, 'e1')).toEqual(later);
  });
});
