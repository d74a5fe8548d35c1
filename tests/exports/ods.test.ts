import { describe, expect, it } from 'vitest';
import { scanList } from '../../src/exports/index.ts';
import { cell, ods, odsOf, row } from './tables.ts';

const rich = `<office:automatic-styles><style:style style:family="table" style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A &amp; B" table:style-name="ta1"><table:table-column/><table:table-column table:visibility="collapse"/>${row(cell('Naam') + cell('Diagnose'))}${row(cell('Jan') + cell('x', ' table:formula="of:=1"'))}${row(
  `<table:table-cell office:value-type="string"><office:annotation><text:p>heeft diabetes</text:p></office:annotation><text:p>Piet</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16382"/>`,
  ' table:visibility="collapse"',
)}${row('<table:table-cell table:number-columns-repeated="16384"/>', ' table:visibility="collapse" table:number-rows-repeated="1048573"')}</table:table><table:table table:name="Weg" table:style-name="ta2">${row(cell('Naam'))}${row(cell('Kees'))}</table:table></office:spreadsheet></office:body>`;

describe('reading OpenDocument', () => {
  it('reads OpenDocument', async () => {
    const found = await scanList(
      await ods([
        {
          name: 'A',
          rows: [
            ['Naam', 'BSN'],
            ['Jan', 123456782],
          ],
        },
      ]),
      'a.ods',
    );
    expect(found.soort).toBe('ods');
    expect(found.bladen[0]?.kolommen.map(({ herkend }) => herkend.gegeven)).toEqual(['naam', 'bsn']);
  });

  it('reads what an OpenDocument sheet tells beside its cells', async () => {
    const found = await scanList(odsOf(rich), 'a.ods');
    expect(found.extra).toMatchObject({ opmerkingen: 1, formules: 1, inOpmerkingen: { gezondheid: 1 } });
    expect(found.bladen).toMatchObject([
      { naam: 'A & B', verborgen: false, verborgenRijen: 1, rijen: 2 },
      { naam: 'Weg', verborgen: true, verborgenRijen: 0, rijen: 1 },
    ]);
    expect(found.bladen[0]?.kolommen.map(({ verborgen }) => verborgen)).toEqual([false, true]);
  });

  it('reads rows that are filled to the edge of the sheet with empty cells, as Excel writes them', async () => {
    const edge = '<table:table-cell table:style-name="ce1" table:number-columns-repeated="16382"/>';
    const rows = Array.from({ length: 3000 }, (_, index) =>
      row(cell(`Jan ${index}`) + cell('x') + edge),
    ).join('');
    const sheet = `<table:table table:name="A">${row(cell('Naam') + cell('Adres') + edge)}${rows}</table:table>`;
    const start = performance.now();
    const { bladen } = await scanList(
      odsOf(`<office:body><office:spreadsheet>${sheet}</office:spreadsheet></office:body>`),
      'a.ods',
    );
    expect(bladen[0]).toMatchObject({ rijen: 3000, ongelijk: 0 });
    expect(bladen[0]?.kolommen).toHaveLength(2);
    expect(performance.now() - start, 'milliseconds').toBeLessThan(3000);
  }, 60_000);
});
