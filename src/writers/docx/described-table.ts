import { Table, TableProperties, type ITableOptions } from 'docx';
import { xml } from './xml.ts';

/** A table with a title for who cannot see it; the library has no option for that. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof TableProperties)) throw new Error('A table without properties.');
    properties.addChildElement(xml('w:tblCaption', { 'w:val': title }));
  }
}
