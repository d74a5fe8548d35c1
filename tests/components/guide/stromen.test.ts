import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leveringen } from '../../../src/content/index.ts';
import { layoutStromen, wrap, type Vlak } from '../../../src/components/guide/stromen/layout.ts';
import { stroompartijen, stroomregels } from '../../../src/components/guide/stromen/stromen.ts';

const overlaps = (one: Vlak, other: Vlak) =>
  one.x < other.x + other.breedte &&
  other.x < one.x + one.breedte &&
  one.y < other.y + other.hoogte &&
  other.y < one.y + one.hoogte;

describe('the flows of the facts', () => {
  it('have every party and direction of the deliveries once', () => {
    const wanted = new Set(leveringen.map(({ partij, richting }) => `${partij} ${richting}`));
    const shown = stroomregels.map(({ partij, stroom }) => `${partij.id} ${stroom.richting}`);
    expect(shown.toSorted()).toEqual([...wanted].toSorted());
  });

  it('say where the BSN may go: to DUO (leveringen-door/1) yes, to MAP and PVT (leveringen-door/5 and 6) no', () => {
    const bsn = (id: string) =>
      stroomregels.find(({ partij, stroom }) => partij.id === id && stroom.richting === 'naar')?.stroom.bsn;
    expect([bsn('duo'), bsn('aanbieder-map'), bsn('aanbieder-pvt')]).toEqual(['mag', 'mag-niet', 'mag-niet']);
  });
});

describe.each([1, 2] as const)('the drawing in %s columns', (columns) => {
  it('has no two boxes over each other, and everything inside', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 40 }), (names) => {
        const parties = names.map((naam, index) => ({
          id: `p${index}`,
          naam,
          stromen: [{ richting: 'naar', aantal: 1, bsn: 'mag' } as const],
        }));
        const drawing = layoutStromen(parties, columns);
        const boxes = [drawing.gemeente, ...drawing.partijen.map(({ vlak }) => vlak)];
        boxes.forEach((box, index) => {
          expect(box.x >= 0 && box.x + box.breedte <= drawing.breedte).toBe(true);
          expect(box.y >= 0 && box.y + box.hoogte <= drawing.hoogte).toBe(true);
          for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
        });
      }),
    );
  });

  it('has an arrow for each flow, pointing the way the data go', () => {
    const drawing = layoutStromen(stroompartijen, columns);
    for (const { vlak, pijlen, id } of drawing.partijen) {
      expect(pijlen).toHaveLength(stroomregels.filter(({ partij }) => partij.id === id).length);
      for (const { richting, x1, x2 } of pijlen) {
        const edges = [vlak.x, vlak.x + vlak.breedte];
        expect(edges).toContain(richting === 'naar' ? x2 : x1);
      }
    }
  });
});

it('breaks a name between words, and keeps a long word whole', () => {
  expect(wrap('Aanbieder van de MAP', 12)).toEqual(['Aanbieder', 'van de MAP']);
  expect(wrap('Leerbaarheidstoets', 5)).toEqual(['Leerbaarheidstoets']);
});
