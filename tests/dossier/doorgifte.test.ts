import { describe, expect, it } from 'vitest';
import { verwerkingsplaatsen, type Dossier } from '../../src/dossier/index.ts';
import { minimal, withAgreement } from '../documents/dossiers.ts';

const plaatsen = (dossier: Dossier) =>
  verwerkingsplaatsen(dossier).map(({ dienst, plaats, toelichting, landen }) => ({
    dienst: dienst.id,
    plaats,
    toelichting,
    landen,
  }));
const map = minimal('aanbieder-map', 'Stichting');
const subverwerker = (land: string) => ({ id: land, naam: 'Hulp', land });

describe('waar gegevens zijn (art. 44 AVG, overeenkomst.locatie)', () => {
  it.each([
    ['nederland', 'eer'],
    ['eer', 'eer'],
    ['buiten-eer', 'buiten-eer'],
    [null, 'onbekend'],
  ] as const)('%s is %s', (locatie, plaats) => {
    expect(plaatsen(withAgreement(map, { locatie }))).toMatchObject([{ dienst: 'v1', plaats }]);
  });

  it('is van een verwerker zonder overeenkomst onbekend, en wordt van een ander niet gevraagd (art. 28 lid 3 AVG)', () => {
    expect(plaatsen({ ...map, overeenkomsten: [] })).toMatchObject([{ dienst: 'v1', plaats: 'onbekend' }]);
    expect(plaatsen({ ...minimal('cursusinstelling-onderwijsroute'), overeenkomsten: [] })).toEqual([]);
  });

  it('heeft alleen bij een doorgifte de toelichting', () => {
    const locatieToelichting = ' VK, adequaatheidsbesluit ';
    expect(plaatsen(withAgreement(map, { locatie: 'buiten-eer', locatieToelichting }))[0]?.toelichting).toBe(
      'VK, adequaatheidsbesluit',
    );
    expect(
      plaatsen(withAgreement(map, { locatie: 'eer', locatieToelichting }))[0]?.toelichting,
    ).toBeUndefined();
  });

  it('noemt landen van subverwerkers die geen EER-land zijn', () => {
    const subverwerkers = ['Nederland', 'duitsland', 'Noorwegen', 'Verenigde Staten', 'VS', '', 'België'].map(
      subverwerker,
    );
    expect(plaatsen(withAgreement(map, { locatie: 'eer', subverwerkers }))[0]?.landen).toEqual([
      'Verenigde Staten',
      'VS',
    ]);
  });
});
