import { Table, TableProperties, type ITableOptions } from 'docx';
import { xml } from './xml.ts';

class DescribedProperties extends TableProperties {
  constructor({ margins, ...options }: ITableOptions, title: string) {
    super({ ...options, ...(margins && { cellMargin: margins }) });
    this.root.push(xml('w:tblCaption', { 'w:val': title }));
  }
}

/** A table with a title for who cannot see it; the library has no option for that. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string) {
    super(options);
    this.root[0] = new DescribedProperties(options, title);
  }
}
