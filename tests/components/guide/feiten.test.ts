import { describe, expect, it } from 'vitest';
import { findGegeven, findTaak, gegevens, leveringen } from '../../../src/content/index.ts';
import {
  careOf,
  fieldsByGroup,
  fieldsOfTask,
  rowsOfField,
  tasksOfField,
} from '../../../src/components/guide/feiten/lookups.ts';
import { kolommen, markLabel, matrix } from '../../../src/components/guide/feiten/matrix.ts';
import { judgeRow, printedTable } from '../../../src/components/guide/feiten/partijen.ts';

const gegeven = (id: string) => {
  const found = findGegeven(id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('look-ups for the pages', () => {
  it('give a tag to what needs care', () => {
    expect(careOf(gegeven('bsn'))).toBe('BSN');
    expect(careOf(gegeven('medische-stukken'))).toBe('bijzonder: gezondheid');
    expect(careOf(gegeven('naam'))).toBeUndefined();
  });

  it('put each field in one group', () => {
    const shown = fieldsByGroup.flatMap((group) => group.gegevens.map(({ id }) => id));
    expect(shown.toSorted()).toEqual(gegevens.map(({ id }) => id).toSorted());
  });

  it('find the tasks that record a field: the BSN at task 2 (taken/2/gegevens/1), a name as a part of NAW', () => {
    expect(tasksOfField('bsn').map(({ nummer }) => nummer)).toContain(2);
    expect(tasksOfField('naam').map(({ nummer }) => nummer)).toContain(2);
    const task = findTaak('vaststellen-inburgeringsplicht');
    expect(task && fieldsOfTask(task).map(({ id }) => id)).toEqual(['bsn', 'naw-gegevens']);
  });

  it('find the deliveries of a field: uiterste datum MAP goes to the MAP provider (leveringen-door/5) and to DUO (door/1/f)', () => {
    expect(rowsOfField('uiterste-datum-map').map(({ levering }) => levering.partij)).toEqual(
      expect.arrayContaining(['duo', 'aanbieder-map']),
    );
  });
});

describe('the matrix', () => {
  it('has a mark for every field of every row of leveringen.yaml', () => {
    const marks = new Set(
      matrix.flatMap(({ rijen }) =>
        rijen.flatMap((rij) =>
          rij.cellen.flatMap((cel, index) =>
            cel.map(({ richting }) => `${rij.gegeven.id} ${kolommen[index]?.id ?? ''} ${richting}`),
          ),
        ),
      ),
    );
    for (const { partij, richting, regels } of leveringen)
      for (const id of regels.flatMap((regel) => regel.gegevens))
        expect(marks).toContain(`${id} ${partij} ${richting}`);
  });

  it('says of the BSN that it may not go to MAP and PVT, which no row names (leveringen-door/5 and 6, aandachtspunten)', () => {
    const bsn = matrix.flatMap(({ rijen }) => rijen).find((rij) => rij.gegeven.id === 'bsn');
    for (const party of ['aanbieder-map', 'aanbieder-pvt']) {
      const cel = bsn?.cellen[kolommen.findIndex(({ id }) => id === party)];
      expect(cel?.map(({ richting, oordeel }) => [richting, oordeel])).toEqual([
        ['naar', 'mag-niet'],
        ['van', 'mag-niet'],
      ]);
    }
  });

  it('says in words what a mark means', () => {
    expect(markLabel('bsn', 'duo', { richting: 'naar', oordeel: 'mag', anker: 'x' })).toBe(
      'Burgerservicenummer (BSN) naar DUO: mag',
    );
  });
});

describe('the printed tables', () => {
  it.each([
    ['leveringen-door', 'naar', 'duo'],
    ['leveringen-aan', 'van', 'coa'],
  ] as const)(
    '%s has its rows in order, in one direction, and starts with %s %s',
    (table, richting, first) => {
      const rows = printedTable(table);
      expect(rows[0]?.partij).toBe(first);
      expect(new Set(rows.map((row) => row.richting))).toEqual(new Set([richting]));
      expect(rows.every(({ gedrukt }) => gedrukt !== undefined)).toBe(true);
    },
  );

  it('judge each field of a row: exam results do not come from a B1 provider (leveringen-aan, H-53)', () => {
    const levering = leveringen.find(
      ({ partij, richting }) => partij === 'aanbieder-b1-taalschakel' && richting === 'van',
    );
    const fields = levering?.regels.flatMap((regel) => judgeRow(levering, regel)) ?? [];
    expect(fields.find(({ id }) => id.startsWith('exam'))?.oordeel).not.toBe('mag');
  });
});
