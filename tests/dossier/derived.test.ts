import { describe, expect, it } from 'vitest';
import {
  addDienst,
  bsnVanDienst,
  createDossier,
  findOvereenkomst,
  findVerantwoordelijke,
  gegevensVanOvereenkomst,
  overeenkomstVanDienst,
  rolVanDienst,
  startOvereenkomst,
  type Dossier,
} from '../../src/dossier/index.ts';

const ids = { partij: 'p1', dienst: 'v1', overeenkomst: 'o1' };
const start = (soort: string): Dossier =>
  startOvereenkomst(createDossier({ id: 'd', now: '2026-11-23T10:00:00Z' }), ids, soort, 'Stichting X');
const context = (dossier: Dossier) => {
  const found = findOvereenkomst(dossier);
  if (found === undefined) throw new Error('geen overeenkomst');
  return found;
};

describe('uitkomsten uit het dossier', () => {
  it('MAP: verwerker, verwerkersovereenkomst, geen BSN (leveringen-door/5)', () => {
    const dossier = start('aanbieder-map');
    const { dienst } = context(dossier);
    expect(rolVanDienst(dossier, dienst)).toMatchObject({ value: 'verwerker' });
    expect(overeenkomstVanDienst(dossier, dienst)).toMatchObject({ value: 'verwerkersovereenkomst' });
    expect(bsnVanDienst(dossier, dienst)).toMatchObject({ value: 'mag-niet' });
  });

  it('één aanbieder met taal en MAP heeft twee rollen en alleen voor taal het BSN (recht 5.6)', () => {
    const dossier = addDienst(
      start('cursusinstelling-onderwijsroute'),
      { ...ids, dienst: 'v2', overeenkomst: 'o2' },
      'aanbieder-map',
    );
    const [taal, map] = dossier.partijen[0]?.diensten ?? [];
    expect(taal && bsnVanDienst(dossier, taal)).toMatchObject({ value: 'mag' });
    expect(map && bsnVanDienst(dossier, map)).toMatchObject({ value: 'mag-niet' });
    expect(taal && rolVanDienst(dossier, taal)).toMatchObject({ value: 'verwerkingsverantwoordelijke' });
    expect(map && rolVanDienst(dossier, map)).toMatchObject({ value: 'verwerker' });
  });

  it('een besluit na toetsing gaat voor, is zichtbaar en werkt door in de overeenkomst', () => {
    const besluit = {
      id: 'b1',
      dienst: 'v1',
      onderwerp: 'rol' as const,
      uitkomst: 'verwerkingsverantwoordelijke',
      door: 'mr. Jansen',
      datum: '2026-12-01',
      reden: 'Eigen doel.',
    };
    const dossier = { ...start('aanbieder-map'), besluiten: [besluit] };
    const { dienst } = context(dossier);
    expect(rolVanDienst(dossier, dienst)).toMatchObject({
      value: 'verwerkingsverantwoordelijke',
      decision: { by: 'mr. Jansen' },
    });
    expect(overeenkomstVanDienst(dossier, dienst)).toMatchObject({ value: 'geen' });
  });

  it('een partij die de bron niet noemt krijgt geen BSN en vraagt om de rol', () => {
    const dossier = start('anders');
    const { dienst } = context(dossier);
    expect(bsnVanDienst(dossier, dienst)).toMatchObject({
      value: 'mag-niet',
      review: { verantwoording: 'P-05' },
    });
    expect(overeenkomstVanDienst(dossier, dienst)).toMatchObject({ status: 'onvolledig' });
  });

  it('zet nooit het BSN of een bijzonder gegeven in de lijst van de MAP, ook niet als iemand het toevoegt', () => {
    const dossier = start('aanbieder-map');
    const forced: Dossier = {
      ...dossier,
      overeenkomsten: dossier.overeenkomsten.map((one) => ({
        ...one,
        extraGegevens: [
          { id: 'e1', gegeven: 'bsn', doel: 'handig' },
          { id: 'e2', gegeven: 'gezondheidsgegevens', doel: 'handig' },
          { id: 'e3', gegeven: 'geboortedatum', doel: 'leeftijd' },
        ],
      })),
    };
    const found = gegevensVanOvereenkomst(context(forced)).map(({ gegeven }) => gegeven.id);
    expect(found).not.toContain('bsn');
    expect(found).not.toContain('gezondheidsgegevens');
    expect(found).toContain('geboortedatum');
    expect(found).toContain('contactgegevens');
  });

  it('laat bij een softwareleverancier een gezondheidsgegeven alleen toe na oordeel van een mens (H-18, P-11)', () => {
    const dossier = start('softwareleverancier');
    const withHealth: Dossier = {
      ...dossier,
      overeenkomsten: dossier.overeenkomsten.map((one) => ({
        ...one,
        extraGegevens: [
          {
            id: 'e1',
            gegeven: 'resultaat-verkenning-persoonlijke-omstandigheden',
            doel: 'brede intake vastleggen',
          },
        ],
      })),
    };
    const ids = (one: Dossier) => gegevensVanOvereenkomst(context(one)).map(({ gegeven }) => gegeven.id);
    expect(ids(dossier)).not.toContain('resultaat-verkenning-persoonlijke-omstandigheden');
    expect(ids(withHealth)).toContain('resultaat-verkenning-persoonlijke-omstandigheden');
  });

  it('haalt het BSN uit de lijst als een besluit dat zegt', () => {
    const besluit = {
      id: 'b1',
      dienst: 'v1',
      onderwerp: 'bsn' as const,
      uitkomst: 'mag-niet',
      door: 'FG',
      datum: '2026-12-01',
      reden: 'Niet nodig.',
    };
    const dossier = start('softwareleverancier');
    const ids = (one: Dossier) => gegevensVanOvereenkomst(context(one)).map(({ gegeven }) => gegeven.id);
    expect(ids(dossier)).toContain('bsn');
    expect(ids({ ...dossier, besluiten: [besluit] })).not.toContain('bsn');
    expect(ids({ ...dossier, besluiten: [besluit] })).not.toContain('identiteitsgegevens');
  });

  it('zet het BSN als eigen rij in de lijst als een mens het na toetsing toestaat, met diens reden', () => {
    const besluit = {
      id: 'b1',
      dienst: 'v1',
      onderwerp: 'bsn' as const,
      uitkomst: 'mag',
      door: 'mr. X',
      datum: '2026-12-01',
      reden: 'Art. 10 van wet Y.',
    };
    const dossier = { ...start('aanbieder-map'), besluiten: [besluit] };
    expect(gegevensVanOvereenkomst(context(dossier))[0]).toMatchObject({
      gegeven: { id: 'bsn' },
      doel: 'Art. 10 van wet Y.',
    });
  });

  it('laat een partij die de bron niet noemt alleen gewone gegevens toevoegen, met een doel', () => {
    const dossier = start('anders');
    const forced: Dossier = {
      ...dossier,
      overeenkomsten: dossier.overeenkomsten.map((one) => ({
        ...one,
        extraGegevens: [
          { id: 'e1', gegeven: 'contactgegevens', doel: 'afspraak maken' },
          { id: 'e2', gegeven: 'religie', doel: 'x' },
        ],
      })),
    };
    expect(gegevensVanOvereenkomst(context(forced)).map(({ gegeven }) => gegeven.id)).toEqual([
      'contactgegevens',
    ]);
  });

  it('volledige overdracht aan een openbaar lichaam verandert wie tekent (art. 18 Wet)', () => {
    const dossier = start('aanbieder-map');
    const uitvoering = { vorm: 'openbaar-lichaam', naam: 'Regio West', volledigeOverdracht: 'ja' } as const;
    expect(findVerantwoordelijke({ ...dossier, uitvoering })).toMatchObject({
      orgaan: 'het bestuur van het openbaar lichaam',
      naam: 'Regio West',
    });
    expect(
      findVerantwoordelijke({ ...dossier, uitvoering: { ...uitvoering, volledigeOverdracht: 'nee' } }).orgaan,
    ).toMatch(/college/);
  });
});
