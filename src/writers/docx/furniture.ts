import { Footer, Header, Paragraph } from 'docx';
import { field } from './field.ts';
import { textRun } from './text-run.ts';

/** The title of the document above each page. */
export const createHeader = (title: string): Header =>
  new Header({ children: [new Paragraph({ style: 'Header', children: [textRun(title)] })] });

/** "Pagina 2 van 12"; a reader works the numbers out for every page. */
export const createFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [textRun('Pagina '), ...field('PAGE', '1'), textRun(' van '), ...field('NUMPAGES', '1')],
      }),
    ],
  });
