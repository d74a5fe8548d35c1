import {
  findPartij,
  type LeveringUitkomst,
  type OvereenkomstUitkomst,
  type RolUitkomst,
} from '../content/index.ts';
import type { Richting } from './bsn.ts';
import { assessLevering, eigenTeam, type LeveringVraag } from './levering.ts';
import { determined, fromVonnis, reason, type Outcome } from './outcome.ts';
import { assessOvereenkomst, assessRol } from './rol.ts';

/** What someone is about to do with the data. */
export const wegen = ['naar', 'van', 'intern', 'brief', 'dossier', 'inzage'] as const;
/** One of the ways that data travel or rest. */
export type Weg = (typeof wegen)[number];

/** "May I share this?": one party, one way, and the kinds of data that go together. */
export type DeelVraag = {
  partij: string;
  weg: Weg;
  taak?: string | undefined;
  gegevens: readonly string[];
  /** There is something in it that the catalogue does not have. */
  anders?: boolean | undefined;
  /** What the question names and nobody knows, such as a misspelt id in a link: then the answer is never "mag". */
  onbekend?: readonly string[] | undefined;
};

/** The whole in one word, the strictest of its parts. `leeg`: no data were chosen. */
export type Geheel = 'mag' | 'laat-toetsen' | 'niet-voorzien' | 'beoordeling' | 'mag-niet' | 'leeg';

/** What was found for one kind of data; `anders` stands for what the catalogue does not have. */
export type DeelUitkomst = { gegeven: string; outcome: Outcome<LeveringUitkomst> };

/** The answer to "may I share this?". */
export type DeelAntwoord = {
  geheel: Geheel;
  gegevens: readonly DeelUitkomst[];
  rol: Outcome<RolUitkomst>;
  overeenkomst: Outcome<OvereenkomstUitkomst>;
};

/** The id under which something outside the catalogue is judged. */
export const anders = 'anders';

/**
 * Judges every kind of data and takes the strictest as the whole: one field that may not go stops the whole. So does what
 * nobody knows, and a party whose role is not settled.
 */
export function assessDelen(vraag: DeelVraag): DeelAntwoord {
  const gegevens = [...new Set(vraag.gegevens)].map((gegeven) => ({
    gegeven,
    outcome: assessLevering(toLeveringVraag(vraag, gegeven)),
  }));
  const all = vraag.anders === true ? [...gegevens, unknownField] : gegevens;
  const overeenkomst = assessOvereenkomst(vraag.partij);
  const isOpen = (vraag.onbekend ?? []).length > 0 || (all.length > 0 && overeenkomst.status !== 'bepaald');
  return {
    geheel: strictest([
      ...all.map(({ outcome }) => oordeelOf(outcome)),
      ...(isOpen ? ['beoordeling' as const] : []),
    ]),
    gegevens: all,
    rol: assessRol(vraag.partij),
    overeenkomst,
  };
}

/** What holds for a kind of data that no list names for this party. */
export function assessOverig(partij: string): Outcome<LeveringUitkomst> {
  const found = findPartij(partij);
  return found === undefined
    ? { status: 'onvolledig', missing: ['partij'] }
    : fromVonnis(found.overig, ['partij', 'gegevens']);
}

/** What no table names may not go by itself; the privacy officer looks at it (choice P-04). */
const unknownField: DeelUitkomst = {
  gegeven: anders,
  outcome: determined('niet-voorzien', [reason('levering-niet-genoemd', ['gegevens'])], {
    by: 'privacy-officer',
    verantwoording: 'P-04',
  }),
};

function toLeveringVraag({ partij, weg, taak }: DeelVraag, gegeven: string): LeveringVraag {
  const common = { partij, gegeven, taak, richting: richtingVan(partij, weg) };
  return weg === 'naar' || weg === 'van' || weg === 'intern' ? common : { ...common, drager: weg };
}

/** Where the data go on this way: a letter or a file brings them to the party, looking into its system is receiving. */
export function richtingVan(partij: string, weg: Weg): Richting {
  if (weg === 'naar' || weg === 'van' || weg === 'intern') return weg;
  if (weg === 'inzage') return 'van';
  // A letter or a file of the own team stays inside the municipality until it is sent to the person.
  return partij === eigenTeam ? 'intern' : 'naar';
}

const order: readonly Geheel[] = ['leeg', 'mag', 'laat-toetsen', 'niet-voorzien', 'beoordeling', 'mag-niet'];

const strictest = (words: readonly Geheel[]): Geheel =>
  words.reduce<Geheel>((worst, word) => (order.indexOf(word) > order.indexOf(worst) ? word : worst), 'leeg');

/** Whether one outcome asks more care than another. */
export const isStricter = (one: Geheel, other: Geheel): boolean => order.indexOf(one) > order.indexOf(other);

/** How one kind of data turns out, in one word. */
export type Oordeel = Exclude<Geheel, 'leeg'>;

/** The outcome of one kind of data as one word: `laat-toetsen` where it may, but someone must still look. */
export function oordeelOf(outcome: Outcome<LeveringUitkomst>): Oordeel {
  if (outcome.status !== 'bepaald') return 'beoordeling';
  const isOpen = outcome.review !== undefined && outcome.decision === undefined;
  return outcome.value === 'mag' && isOpen ? 'laat-toetsen' : outcome.value;
}

/** The outcomes in a word or two, as a tag says them. */
export const oordeelWoorden: Record<Oordeel, string> = {
  mag: 'Mag',
  'mag-niet': 'Mag niet',
  'niet-voorzien': 'Niet voorzien',
  'laat-toetsen': 'Laat toetsen',
  beoordeling: 'Beoordeling nodig',
};
