import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gegevens, partijen } from '../../src/content/index.ts';
import { assessDelen, wegen, type DeelVraag } from '../../src/rules/delen.ts';

const ask = (partij: string, weg: DeelVraag['weg'], ...fields: string[]) =>
  assessDelen({ partij, weg, gegevens: fields }).geheel;

describe('may I share this, as a whole', () => {
  it.each([
    // leveringen-door/5 (Aanbieder MAP): contact data yes, BSN no (H-31).
    ['aanbieder-map', 'naar', ['contactgegevens'], 'mag'],
    ['aanbieder-map', 'naar', ['contactgegevens', 'bsn'], 'mag-niet'],
    // leveringen-door/2 (Cursusinstelling): the BSN goes along, art. 9.10 Besluit.
    ['cursusinstelling-onderwijsroute', 'naar', ['naw-gegevens', 'bsn'], 'mag'],
    // leveringen-door/1 (DUO).
    ['duo', 'naar', ['bsn', 'vaststelling-pip'], 'mag'],
    // tekst/bsn/2/1: no BSN on a letter; taken/3/aandachtspunten/1: not in the call-up.
    ['team-inburgering', 'brief', ['bsn'], 'mag-niet'],
    ['aanbieder-map', 'brief', ['contactgegevens', 'bsn'], 'mag-niet'],
    // tekst/gezondheid/3: medical papers are not recorded.
    ['team-inburgering', 'dossier', ['medische-stukken'], 'mag-niet'],
    // H-37: the law is silent on the BSN at a processor; someone must look (P-07).
    ['softwareleverancier', 'naar', ['bsn'], 'laat-toetsen'],
    ['aanbieder-map', 'naar', [], 'leeg'],
  ] as const)('%s, %s, %o: %s', (partij, weg, fields, expected) => {
    expect(ask(partij, weg, ...fields)).toBe(expected);
  });

  it('never calls something outside the catalogue allowed (P-04)', () => {
    const answer = assessDelen({ partij: 'duo', weg: 'naar', gegevens: ['bsn'], anders: true });
    expect(answer.geheel).toBe('niet-voorzien');
    expect(answer.gegevens.map(({ gegeven }) => gegeven)).toEqual(['bsn', 'anders']);
  });

  it('never says mag where the question names what nobody knows, or the role of the party is open (H-37)', () => {
    const unknown = { partij: 'duo', weg: 'naar', gegevens: ['bsn'], onbekend: ['bsnn'] } as const;
    expect(assessDelen(unknown).geheel).toBe('beoordeling');
    expect(assessDelen({ ...unknown, gegevens: [] }).geheel).toBe('beoordeling');
    expect(ask('maatschappelijke-begeleider', 'brief', 'naw-gegevens')).toBe('beoordeling');
  });

  it('does not know an unknown party', () => {
    expect(ask('onbekend', 'naar', 'bsn')).toBe('beoordeling');
  });

  it('says mag only when every field may, and never becomes milder by one more field', () => {
    const strictness = ['leeg', 'mag', 'laat-toetsen', 'niet-voorzien', 'beoordeling', 'mag-niet'];
    const anyField = fc.constantFrom(...gegevens.map(({ id }) => id));
    const anyParty = fc.constantFrom(...partijen.map(({ id }) => id));
    fc.assert(
      fc.property(
        anyParty,
        fc.constantFrom(...wegen),
        fc.array(anyField),
        anyField,
        (partij, weg, fields, more) => {
          const before = assessDelen({ partij, weg, gegevens: fields });
          const after = assessDelen({ partij, weg, gegevens: [...fields, more] });
          expect(strictness.indexOf(after.geheel)).toBeGreaterThanOrEqual(strictness.indexOf(before.geheel));
          if (after.geheel === 'mag') {
            expect(
              after.gegevens.every(({ outcome }) => outcome.status === 'bepaald' && outcome.value === 'mag'),
            ).toBe(true);
          }
        },
      ),
    );
  });
});
