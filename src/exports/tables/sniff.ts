import { Leesfout } from './fault.ts';

/** How a file is read: as text with rows, or as a package with sheets. */
export type Bestandsvorm = 'tekst' | 'werkmap';

const starts: readonly { bytes: string; fault: string }[] = [
  {
    bytes: '%PDF',
    fault: 'Dit is een PDF, geen lijst. Vraag om dezelfde lijst als CSV-, XLSX- of ODS-bestand.',
  },
  {
    bytes: '\u00d0\u00cf\u0011\u00e0',
    fault:
      'Dit bestand is met een wachtwoord beveiligd, of het is een oud Excel-bestand (.xls). Sla een kopie op als XLSX, zonder wachtwoord.',
  },
  { bytes: '{\\rtf', fault: 'Dit is een tekstdocument, geen lijst. Kies een CSV-, XLSX- of ODS-bestand.' },
  { bytes: '\u0089PNG', fault: 'Dit is een afbeelding, geen lijst. Kies een CSV-, XLSX- of ODS-bestand.' },
  {
    bytes: '\u00ff\u00d8\u00ff',
    fault: 'Dit is een afbeelding, geen lijst. Kies een CSV-, XLSX- of ODS-bestand.',
  },
];
const flat =
  'Dit is een lijst die als één stuk tekst is opgeslagen (FODS of XML). Open haar in LibreOffice of Excel en sla haar op als ODS of XLSX.';
const html =
  'Dit is een webpagina met de naam van een lijst. Open het bestand in Excel of LibreOffice en sla het op als XLSX of CSV.';

/** Looks at the first bytes: what a file is called says little. Throws a Leesfout for what is no list. */
export async function sniff(file: Blob): Promise<Bestandsvorm> {
  if (file.size === 0) throw new Leesfout('Dit bestand is leeg. Kies het bestand dat je wilt versturen.');
  const head = Array.from(new Uint8Array(await file.slice(0, 512).arrayBuffer()), (byte) =>
    String.fromCharCode(byte),
  ).join('');
  const found = starts.find(({ bytes }) => head.startsWith(bytes));
  if (found !== undefined) throw new Leesfout(found.fault);
  if (head.startsWith('PK')) return 'werkmap';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|table)/i.test(head)) throw new Leesfout(html);
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml/i.test(head)) throw new Leesfout(/<html/i.test(head) ? html : flat);
  return 'tekst';
}
