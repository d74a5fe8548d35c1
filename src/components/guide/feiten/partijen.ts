import {
  findGegeven,
  leveringen,
  type Levering,
  type Leveringsregel,
  type Partij,
} from '../../../content/index.ts';
import { assessLevering, oordeelOf, type Oordeel } from '../../../rules/index.ts';

/** The kinds of party, in words and in the order of the overview. */
export const soortNames: Record<Partij['soort'], string> = {
  overheid: 'Overheid',
  cursusinstelling: 'Aanbieders van taal en onderwijs',
  dienstverlener: 'Aanbieders in opdracht van de gemeente',
  'eigen-organisatie': 'Binnen de gemeente',
  overig: 'Andere partijen',
};

/** The outcome about the role in a few words. */
export const rolWords: Record<Partij['rol']['uitkomst'], string> = {
  verwerker: 'Verwerker',
  verwerkingsverantwoordelijke: 'Zelf verantwoordelijk',
  gezamenlijk: 'Samen verantwoordelijk',
  'eigen-organisatie': 'Deel van de gemeente',
  'beoordeling-nodig': 'Rol nog te bepalen',
};

/** The outcome about the agreement in a few words. */
export const overeenkomstWords: Record<Partij['overeenkomst']['uitkomst'], string> = {
  verwerkersovereenkomst: 'Wel een verwerkersovereenkomst',
  geen: 'Geen verwerkersovereenkomst',
  'afspraken-tussen-verantwoordelijken': 'Afspraken tussen verantwoordelijken',
  'beoordeling-nodig': 'Overeenkomst hangt af van de rol',
};

/** A field in a row of a delivery, with how it turns out. */
export type Veldoordeel = { id: string; naam: string; oordeel: Oordeel };

/** How each field of a row turns out, by the rules. */
export const judgeRow = (levering: Levering, regel: Leveringsregel): Veldoordeel[] =>
  regel.gegevens.map((id) => ({
    id,
    naam: findGegeven(id)?.naam ?? id,
    oordeel: oordeelOf(assessLevering({ partij: levering.partij, richting: levering.richting, gegeven: id })),
  }));

/** The place of a row on the page of its party. */
export const rowAnchor = ({ id }: Leveringsregel): string => `regel-${id}`;

/** The rows as one of the two printed tables has them, in the order of printing; additions from the law are not printed. */
export const printedTable = (table: 'leveringen-door' | 'leveringen-aan'): Levering[] =>
  leveringen
    .filter(({ plaats }) => plaats?.startsWith(`${table}/`) === true)
    .toSorted((one, other) => rowNumber(one) - rowNumber(other));

const rowNumber = ({ plaats = '' }: Levering): number => Number(plaats.split('/')[1]);
