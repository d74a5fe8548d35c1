import {
  addYears,
  beginVanDeWet,
  listTermYears,
  mainTermYears,
  printDate,
  subtractYears,
} from '../../rules/index.ts';

/** Up to which last day of the plicht records are due: all that ended on it or earlier. */
export type Vervallen = { peildatum: string; vijfJaar: string; vijftigJaar: string };

/** The other way round: on a day, which ends of the plicht lie far enough back. */
export const vervallenOp = (peildatum: string): Vervallen => ({
  peildatum,
  vijfJaar: subtractYears(peildatum, mainTermYears),
  vijftigJaar: subtractYears(peildatum, listTermYears),
});

/** Which records, and what to do with them. */
export type Opruimregel = { welke: string; wat: string };

/** What to do with which records on a day; an end before this law is never simply due (P-17). */
export function opruimregels(peildatum: string): Opruimregel[] {
  const { vijfJaar } = vervallenOp(peildatum);
  const isUnderLaw = vijfJaar >= beginVanDeWet;
  return [
    isUnderLaw
      ? { welke: `Einde ${spanUnderLaw(vijfJaar)}`, wat: 'zet het dossier op de vernietigingslijst.' }
      : {
          welke: `Einde op ${printDate(vijfJaar)} of eerder`,
          wat: `vernietig nog niets. De termijn van vijf jaar is om, maar deze wet geldt pas sinds ${begin}: vraag eerst de archivaris welke termijn geldt.`,
        },
    {
      welke: `Overleden op ${begin} of later`,
      wat: 'zet het dossier op de lijst; er komt geen vijf jaar bij.',
    },
    {
      welke: `Einde of overlijden vóór ${begin}`,
      wat: 'vernietig nog niets en vraag eerst de archivaris welke termijn geldt, ook na een later overlijden.',
    },
    { welke: 'Met een eigen motivering langer bewaard', wat: longestKept(peildatum) },
    {
      welke: 'Gegevens van de Participatiewet',
      wat: 'die gaan niet mee. Zij volgen hun eigen termijn; vraag de archivaris.',
    },
  ];
}

const begin = printDate(beginVanDeWet);

const spanUnderLaw = (last: string): string =>
  last === beginVanDeWet ? `op ${begin}` : `van ${begin} tot en met ${printDate(last)}`;

/** Which ends of the plicht are due on a day, for a cell of a table. */
export function eindeWoorden({ vijfJaar }: Vervallen): string {
  return vijfJaar < beginVanDeWet
    ? `tot en met ${printDate(vijfJaar)}: eerst de archivaris vragen`
    : spanUnderLaw(vijfJaar);
}

function longestKept(peildatum: string): string {
  const { vijftigJaar } = vervallenOp(peildatum);
  return vijftigJaar >= beginVanDeWet
    ? `bij een einde op ${printDate(vijftigJaar)} of eerder moeten ook deze gegevens weg.`
    : `de grens van vijftig jaar komt pas op ${printDate(addYears(beginVanDeWet, listTermYears))} of later.`;
}

/** The last days of the next four quarters after a day, on which a municipality may plan to destroy. */
export function kwartalenNa(vandaag: string): string[] {
  const ends = ['03-31', '06-30', '09-30', '12-31'];
  const year = Number(vandaag.slice(0, 4));
  return [year, year + 1]
    .flatMap((one) => ends.map((end) => `${one}-${end}`))
    .filter((day) => day > vandaag)
    .slice(0, 4);
}
