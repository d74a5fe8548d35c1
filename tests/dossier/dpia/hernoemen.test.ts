import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/dossier/index.ts';
import {
  bevestigVraag,
  herstelVraag,
  maakDpiabeeld,
  rijenVan,
  verschilVan,
  verwerkingsnamen,
  vraagstand,
  wijzigVraag,
  type Formulierrij,
  type Vraagstand,
} from '../../../src/dossier/dpia/index.ts';
import { readExample } from '../../documents/dossiers.ts';

const dossier = readExample('dpia');
const perVerwerking = ['5.1', '6.1', '8.1', '9.1', '10.1', '11.1', '13.1'];

const stand = (one: Dossier, vraag: string): Vraagstand => vraagstand(maakDpiabeeld(one), vraag);
const rijen = (one: Dossier, vraag: string): readonly Formulierrij[] => rijenVan(stand(one, vraag).waarde);
const zet = (one: Dossier, vraag: string, next: readonly Formulierrij[]): Dossier =>
  wijzigVraag(maakDpiabeeld(one), vraag, { rijen: next });
/** Gives the processing at a place another name, as the page does: the whole row list with one cell changed. */
const hernoem = (one: Dossier, plek: number, naam: string): Dossier =>
  zet(
    one,
    '3.1',
    rijen(one, '3.1').map((rij, index) => (index === plek ? { ...rij, '3.1.1': naam } : rij)),
  );
const zonderNaam = (one: Dossier, vraag: string) =>
  rijen(one, vraag).map((rij) => Object.fromEntries(Object.entries(rij).filter(([id]) => id !== '3.1.1')));

describe('een verwerking met een andere naam (Rijksmodel 3.1.1)', () => {
  it.each(perVerwerking)('houdt in %s wat was voorgesteld', (vraag) => {
    const after = hernoem(dossier, 2, 'Onze eigen naam');
    expect(rijen(after, vraag)[2]?.['3.1.1']).toBe('Onze eigen naam');
    expect(zonderNaam(after, vraag)).toEqual(zonderNaam(dossier, vraag));
    expect(stand(after, vraag).status).toBe(stand(dossier, vraag).status);
  });

  it('houdt wat was bevestigd of gewijzigd, letter voor letter getypt, ook met even dezelfde naam als een andere', () => {
    const confirmed = bevestigVraag(maakDpiabeeld(dossier), '5.1');
    const own = zet(
      confirmed,
      '11.1',
      rijen(confirmed, '11.1').map((rij) => ({ ...rij, '11.1.1.2': 'eigen woorden' })),
    );
    const other = verwerkingsnamen(maakDpiabeeld(own))[0] ?? '';
    const typed = ['', other.slice(0, 5), other, `${other} 2`].reduce(
      (one, naam) => hernoem(one, 2, naam),
      own,
    );
    expect(verwerkingsnamen(maakDpiabeeld(typed))[2]).toBe(`${other} 2`);
    for (const vraag of perVerwerking) {
      expect(zonderNaam(typed, vraag)).toEqual(zonderNaam(own, vraag));
      expect(stand(typed, vraag)).toMatchObject({
        status: stand(own, vraag).status,
        voorstelWas: undefined,
      });
    }
  });

  it('volgt in wat per verwerking wordt gekozen (12.1.2.1), zonder dat het een verschil heet', () => {
    const confirmed = bevestigVraag(maakDpiabeeld(dossier), '12.1.2');
    const chosen = rijen(confirmed, '12.1.2').flatMap((rij) => rij['12.1.2.1'] ?? []);
    const plek = verwerkingsnamen(maakDpiabeeld(confirmed)).indexOf(chosen[0] ?? '');
    for (const one of [dossier, confirmed]) {
      const after = hernoem(one, plek, 'Onze eigen naam');
      const now = rijen(after, '12.1.2').flatMap((rij) => rij['12.1.2.1'] ?? []);
      expect(now).toContain('Onze eigen naam');
      expect(now).not.toContain(chosen[0]);
      expect(stand(after, '12.1.2').voorstelWas).toBeUndefined();
    }
  });

  it('krijgt met het voorstel de oude naam terug, met wat intussen is gezegd', () => {
    const renamed = hernoem(dossier, 1, 'Onze eigen naam');
    const own = zet(
      renamed,
      '5.1',
      rijen(renamed, '5.1').map((rij) => ({ ...rij, '5.1.1': 'Ons doel' })),
    );
    const back = herstelVraag(maakDpiabeeld(own), '3.1');
    expect(verwerkingsnamen(maakDpiabeeld(back))).toEqual(verwerkingsnamen(maakDpiabeeld(dossier)));
    expect(rijen(back, '5.1').map((rij) => rij['5.1.1'])).toEqual(rijen(own, '5.1').map(() => 'Ons doel'));
  });

  it('een eigen verwerking zonder meer dan een naam houdt haar rij', () => {
    const added = zet(dossier, '3.1', [...rijen(dossier, '3.1'), { '3.1.1': 'Wachtlijst' }]);
    const own = zet(
      added,
      '5.1',
      rijen(added, '5.1').map((rij, at, all) =>
        at === all.length - 1 ? { ...rij, '5.1.1': 'Plannen' } : rij,
      ),
    );
    const plek = rijen(own, '3.1').length - 1;
    // A person empties the field first and then types another name.
    const after = hernoem(hernoem(own, plek, ''), plek, 'Wachtlijst taallessen');
    expect(rijen(after, '5.1').at(-1)).toEqual({ '3.1.1': 'Wachtlijst taallessen', '5.1.1': 'Plannen' });
  });

  it('heet in het verschil hernoemd, en niet weggehaald en toegevoegd', () => {
    const { vraag, voorstel, waarde } = stand(hernoem(dossier, 2, 'Onze eigen naam'), '3.1');
    const was = verwerkingsnamen(maakDpiabeeld(dossier))[2];
    expect(verschilVan(vraag, voorstel ?? waarde, waarde)).toEqual([
      { waar: 'Onze eigen naam, naam van de verwerking', was, is: 'Onze eigen naam' },
    ]);
  });

  it('neemt niets over van een verwerking die weg is', () => {
    const [, ...rest] = rijen(dossier, '3.1');
    const replaced = zet(zet(dossier, '3.1', rest), '3.1', [...rest, { '3.1.1': 'Wachtlijst' }]);
    expect(rijen(replaced, '5.1').at(-1)).toEqual({ '3.1.1': 'Wachtlijst' });
  });

  it('kost bij geen enkele reeks namen iets (elke volgorde, ook leeg en dubbel)', () => {
    const plekken = rijen(dossier, '3.1').length;
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat(plekken - 1), fc.constantFrom('', 'A', 'B', 'Handhaving', 'Brede intake', '😀')),
          { maxLength: 6 },
        ),
        (steps) => {
          const own = bevestigVraag(maakDpiabeeld(dossier), '9.1');
          const after = steps.reduce((one, [plek, naam]) => hernoem(one, plek, naam), own);
          expect(zonderNaam(after, '9.1')).toEqual(zonderNaam(own, '9.1'));
        },
      ),
      { numRuns: 25 },
    );
  });
});
