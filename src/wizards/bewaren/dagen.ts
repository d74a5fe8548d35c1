import { printDate, readDate } from '../../rules/index.ts';

/** The days of a record, as `jjjj-mm-dd`; a day that is not known yet is undefined. */
export type Bewaardagen = { einde?: string | undefined; overlijden?: string | undefined };

/** A day that cannot be right, and the sentence that says why and what to do. */
export type Dagfout = { dag: keyof Bewaardagen; zin: string };

/** A day outside these years is a slip of the pen; both years count. */
const years = { first: 1900, last: 2100 };

const namen: Record<keyof Bewaardagen, string> = {
  einde: 'Het einde van de inburgeringsplicht',
  overlijden: 'De dag van overlijden',
};

/** What cannot be right about existing days, at most one fault a day; the site and the command line both ask here. */
export function foutenInDagen({ einde, overlijden }: Bewaardagen, vandaag: string): Dagfout[] {
  const zinnen: Record<keyof Bewaardagen, string | undefined> = {
    einde: faultInYear('einde', einde),
    overlijden: faultInYear('overlijden', overlijden) ?? faultInDeath(overlijden, einde, vandaag),
  };
  return (['einde', 'overlijden'] as const).flatMap((dag) => {
    const zin = zinnen[dag];
    return zin === undefined ? [] : [{ dag, zin }];
  });
}

const faultInYear = (dag: keyof Bewaardagen, day: string | undefined): string | undefined =>
  day === undefined || isNear(day)
    ? undefined
    : `${namen[dag]} ligt buiten de jaren ${years.first} tot en met ${years.last}: verbeter het jaar.`;

function faultInDeath(
  overlijden: string | undefined,
  einde: string | undefined,
  vandaag: string,
): string | undefined {
  if (overlijden === undefined) return undefined;
  if (overlijden > vandaag)
    return 'De dag van overlijden ligt in de toekomst: verbeter de dag of laat hem weg.';
  return einde !== undefined && overlijden < einde
    ? 'De dag van overlijden ligt vóór het einde van de inburgeringsplicht: verbeter een van de twee, of laat het einde weg als de plicht door het overlijden eindigde.'
    : undefined;
}

const isNear = (day: string): boolean => {
  const year = Number(day.slice(0, 4));
  return year >= years.first && year <= years.last;
};

/** A day that was read from a text, none, or the sentence that says what is wrong with it. */
export type GelezenDag = { dag: string | undefined; fout?: undefined } | { fout: string };

/** Reads a day that may stay empty; `label` names the field in the sentence. */
export function leesDag(text: string, label: string): GelezenDag {
  if (text.trim() === '') return { dag: undefined };
  const dag = readDate(text);
  return dag === undefined
    ? { fout: `Vul bij “${label}” een bestaande dag in, zoals 31-12-2026, of laat het veld leeg.` }
    : { dag };
}

/** Reads the day on which records are cleared out; an empty field is today. */
export function leesPeildatum(
  text: string,
  vandaag: string,
): { dag: string; fout?: undefined } | { fout: string } {
  const gelezen = leesDag(text, 'Op welke dag ruim je op?');
  if (gelezen.fout !== undefined) return { fout: gelezen.fout };
  const dag = gelezen.dag ?? vandaag;
  return isNear(dag)
    ? { dag }
    : {
        fout: `${printDate(dag)} ligt buiten de jaren ${years.first} tot en met ${years.last}: verbeter het jaar.`,
      };
}
