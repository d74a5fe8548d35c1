import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { gegevens, partijen } from '../../src/content/index.ts';
import {
  assessKolom,
  assessTekst,
  isStricter,
  kolomsoorten,
  oordeelOf,
  type KolomVraag,
} from '../../src/rules/index.ts';

const vraag = (change: Partial<KolomVraag>): KolomVraag => ({
  partij: 'aanbieder-map',
  weg: 'naar',
  gegeven: 'naam',
  isBevestigd: true,
  bsn: 'geen',
  woorden: [],
  ...change,
});
const oordeel = (change: Partial<KolomVraag>) => oordeelOf(assessKolom(vraag(change)).outcome);
const reasons = (change: Partial<KolomVraag>) => {
  const { outcome } = assessKolom(vraag(change));
  return outcome.status === 'onvolledig' ? [] : outcome.reasons.map(({ id }) => id);
};

describe('a column of a list for the provider of the MAP (leveringen-door, row of the MAP; art. 46 UAVG)', () => {
  test.each<[string, Partial<KolomVraag>, string, boolean]>([
    ['a name', {}, 'mag', false],
    ['the BSN', { gegeven: 'bsn', bsn: 'bsn' }, 'mag-niet', false],
    ['BSNs under another name', { gegeven: 'klantnummer', bsn: 'bsn' }, 'mag-niet', false],
    ['a client number', { gegeven: 'klantnummer' }, 'mag', false],
    [
      'a client number of which one in eleven passes',
      { gegeven: 'klantnummer', bsn: 'toeval' },
      'mag',
      false,
    ],
    ['numbers of which too many pass', { gegeven: 'klantnummer', bsn: 'gemengd' }, 'beoordeling', true],
    ['a name with a stray BSN', { bsn: 'tekst' }, 'mag', true],
    ['free text', { gegeven: 'vrije-tekst' }, 'niet-voorzien', false],
    [
      'free text with words about health',
      { gegeven: 'vrije-tekst', woorden: ['gezondheid'] },
      'beoordeling',
      false,
    ],
    ['something unknown', { gegeven: 'anders' }, 'niet-voorzien', false],
    ['an id that does not exist', { gegeven: 'bestaat-niet' }, 'niet-voorzien', false],
    ['what the catalogue does not have', { gegeven: 'rekeningnummer' }, 'niet-voorzien', false],
    ['words about health among names', { woorden: ['gezondheid'] }, 'beoordeling', false],
    ['what seems to be a name', { isBevestigd: false }, 'beoordeling', false],
    ['what seems to be the BSN', { gegeven: 'bsn', isBevestigd: false }, 'mag-niet', false],
    ['what seems to be a name, with a stray BSN', { isBevestigd: false, bsn: 'tekst' }, 'beoordeling', true],
    ['health', { gegeven: 'gezondheidsgegevens', woorden: ['gezondheid'] }, 'mag-niet', false],
    ['religion', { gegeven: 'religie' }, 'mag-niet', false],
  ])('%s', (_name, change, expected, maskeer) => {
    expect(oordeel(change)).toBe(expected);
    expect(assessKolom(vraag(change)).maskeer).toBe(maskeer);
  });

  it('says why, with what was found first', () => {
    expect(reasons({ gegeven: 'klantnummer', bsn: 'bsn' })[0]).toBe('kolom-bevat-bsn');
    expect(reasons({ bsn: 'tekst' })).toContain('kolom-bsn-verspreid');
  });
});

describe('DUO may have the BSN (art. 36 Wet)', () => {
  it('so numbers stay where they are', () => {
    expect(assessKolom(vraag({ partij: 'duo', gegeven: 'naam', bsn: 'tekst' })).maskeer).toBe(false);
    expect(oordeel({ partij: 'duo', gegeven: 'bsn', bsn: 'bsn' })).toBe('mag');
  });
});

describe('words about health in a column of BSNs for DUO', () => {
  it('are judged all the same (art. 9 AVG)', () => {
    expect(oordeel({ partij: 'duo', gegeven: 'bsn', bsn: 'bsn', woorden: ['gezondheid'] })).toBe(
      'beoordeling',
    );
  });
});

describe('texts outside the columns', () => {
  const ask = (partij: string, heeftBsn: boolean, woorden: KolomVraag['woorden'] = []) =>
    assessTekst({ partij, weg: 'naar', heeftBsn, woorden });
  test.each([
    ['aanbieder-map', true, [], 'mag-niet'],
    ['aanbieder-map', false, ['gezondheid'], 'beoordeling'],
    ['aanbieder-map', true, ['gezondheid'], 'mag-niet'],
    ['duo', true, [], 'mag'],
    ['duo', true, ['religie'], 'beoordeling'],
    ['softwareleverancier', true, [], 'laat-toetsen'],
    ['aanbieder-map', false, [], 'mag'],
  ] as const)('to %s, with a BSN %s and words %j: %s', (partij, heeftBsn, woorden, expected) => {
    expect(ask(partij, heeftBsn, woorden)).toBe(expected);
  });
});

describe('for every party and every kind of data', () => {
  const anyVraag = fc.record({
    partij: fc.constantFrom(...partijen.map(({ id }) => id)),
    weg: fc.constantFrom('naar', 'intern', 'dossier'),
    gegeven: fc.constantFrom(...gegevens.map(({ id }) => id), ...kolomsoorten),
    isBevestigd: fc.boolean(),
    bsn: fc.constantFrom('bsn', 'gemengd', 'toeval', 'tekst', 'geen'),
    woorden: fc.subarray(['gezondheid', 'religie'] as const),
  });

  it('what was found in the cells never makes an outcome milder, and each has a reason', () => {
    fc.assert(
      fc.property(anyVraag, (asked) => {
        const found = assessKolom(asked);
        const plain = assessKolom({ ...asked, bsn: 'geen', woorden: [] });
        // A column that waits for a person has no outcome yet; that it does not go by itself is the next property.
        if (plain.outcome.status !== 'onvolledig')
          expect(isStricter(oordeelOf(plain.outcome), oordeelOf(found.outcome))).toBe(false);
        if (found.outcome.status !== 'onvolledig') expect(found.outcome.reasons.length).toBeGreaterThan(0);
      }),
      {
        numRuns: 2000,
        examples: [
          [
            {
              partij: 'cvte',
              weg: 'naar',
              gegeven: 'klantnummer',
              isBevestigd: false,
              bsn: 'bsn',
              woorden: [],
            },
          ],
        ],
      },
    );
  });

  it('nothing may go by what it only seems to be', () => {
    fc.assert(
      fc.property(anyVraag, (asked) => {
        const column = oordeelOf(assessKolom({ ...asked, isBevestigd: false }).outcome);
        expect(['mag', 'laat-toetsen']).not.toContain(column);
      }),
      { numRuns: 2000 },
    );
  });

  it('a column of BSNs never goes to a party that may not have the BSN', () => {
    fc.assert(
      fc.property(anyVraag, (asked) => {
        const bsn = oordeelOf(assessKolom({ ...asked, gegeven: 'bsn', woorden: [] }).outcome);
        const column = oordeelOf(assessKolom({ ...asked, bsn: 'bsn' }).outcome);
        if (bsn !== 'mag') expect(column).not.toBe('mag');
      }),
      { numRuns: 2000 },
    );
  });
});
