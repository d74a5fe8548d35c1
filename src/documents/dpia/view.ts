import type { Ondertekenaar } from '../runtime/index.ts';
import type { Cell, InlineValue, Printable, Tekst } from '../tree/index.ts';

type Rijen = readonly (readonly Cell[])[];
type Alineas = readonly Printable[];

/** A picture with what it says in words. */
export type TekeningView = { svg: string; alt: string; breedte: number; hoogte: number };

/** The heading of a paragraph of the Rijksmodel, and what in it was taken over and not confirmed yet. */
export type ParagraafView = { kop: string; isOvergenomen: boolean; overgenomen: string };

/** Every paragraph of the Rijksmodel by its number. */
type Paragrafen = Record<
  'p0' | `p${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}` | `p${11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20}`,
  ParagraafView
>;

/** What the template of the DPIA prints; conditions are named booleans. */
export type DpiaView = Paragrafen & {
  gemeente: Tekst;
  datum: string;
  voorbeeldOntbreekt: Tekst;
  delen: { a: string; b: string; c: string; d: string; rond: string };

  status: Tekst;
  versie: Tekst;
  /** Version, day, remark. */
  versies: Rijen;
  eigenaar: string;
  beheerder: Printable;
  opslag: Tekst;

  samenvatting: Alineas;
  heeftGevraagdBesluit: boolean;
  gevraagdBesluit: string;
  /** Processings, kinds of data, risks, high before, high after, measures. */
  cijfers: Rijen;
  stand: string;
  nogTeDoen: readonly string[];
  heeftNogTeDoen: boolean;

  inleiding: Alineas;
  voorstel: Alineas;
  /** Category, kind, whose, data by the code of their source. */
  gegevens: Rijen;
  /** Code, party, system, ground, first purpose. */
  gegevensbronnen: Rijen;
  gegevensAanvulling: Alineas;
  /** Processing, what happens, data. */
  verwerkingen: Rijen;
  verwerkingenAanvulling: Alineas;
  stromen: TekeningView;
  /** Party with its role, to it, from it, channel, BSN. */
  stroomrijen: Rijen;
  samenhang: Alineas;
  technieken: Alineas;
  /** Processing, purpose. */
  doelen: Rijen;
  doelenAanvulling: Alineas;

  /** Processing, parties and roles, functions, whose and which data. */
  partijen: Rijen;
  partijenAanvulling: Alineas;
  /** Processing, interests. */
  belangen: Rijen;
  mening: Alineas;
  /** Processings, places, transfer mechanism, measures. */
  locaties: Rijen;
  locatiesAanvulling: Alineas;
  /** Processings, laws, articles. */
  regels: Rijen;
  regelsAanvulling: Alineas;

  /** Processings, whose and which data, term with its reason. */
  bewaren: Rijen;
  bewarenAanvulling: Alineas;
  /** Processings, ground, why. */
  gronden: Rijen;
  grondenAanvulling: Alineas;
  /** Kind of data, yes or no. */
  bijzonderVragen: Rijen;
  /** Kind, data, processings, why it is allowed. */
  bijzonder: Rijen;
  bijzonderAanvulling: Alineas;
  /** Processings, first purpose, judgement. */
  doelbinding: Rijen;
  doelbindingAanvulling: Alineas;
  subsidiariteit: Alineas;
  proportionaliteit: Alineas;
  /** Right, how, limit. */
  rechten: Rijen;

  heeftRisicos: boolean;
  /** Number, what goes wrong, chance and impact with their reasons, level. */
  risicos: Rijen;
  risicomatrix: TekeningView;
  risicosAanvulling: Alineas;
  heeftGenomen: boolean;
  /** Code, measure, risks, owner, ready. */
  genomen: Rijen;
  heeftVoorgesteld: boolean;
  /** Code, measure, risks, owner. */
  voorgesteld: Rijen;
  maatregelenAanvulling: Alineas;
  /** Number, risk, level before, measures, what is left. */
  restrisicos: Rijen;
  aanvaarding: Alineas;
  /** Whether the AP must be asked first. */
  blijftHoog: boolean;
  hogeRisicos: string;
  /** Whether what is left still counts measures that are only proposed, and what the chosen ones leave. */
  isVoorlopig: boolean;
  metGekozen: string;

  /** Kind, name, version, place. */
  documenten: Rijen;
  heeftDocumenten: boolean;
  fg: Tekst;
  advies: Alineas;
  adviesDatum: Tekst;
  adviesVerwerkt: Alineas;
  adviesVersies: string;
  heeftAdviesVersies: boolean;
  besluit: Tekst;
  besluitDatum: Tekst;
  besluitToelichting: Alineas;
  heeftBesluitToelichting: boolean;
  ondertekenaars: readonly Ondertekenaar[];
  herzienOp: Tekst;

  /** Answers taken over, confirmed, own, open; risks judged. */
  telling: Rijen;
  /** Question, how far, where the proposal comes from. */
  antwoorden: Rijen;
  /** Where, what was proposed, what it is now. */
  gewijzigd: Rijen;
  heeftGewijzigd: boolean;
  /** Risk, why it is there, judgement. */
  risicoherkomst: Rijen;
  /** Risk, why it does not apply. */
  terzijde: Rijen;
  heeftTerzijde: boolean;
  afgewezen: readonly (readonly InlineValue[])[];
  heeftAfgewezen: boolean;
  ookDenkbaar: readonly string[];
  heeftOokDenkbaar: boolean;

  /** Law, articles. */
  bronnen: Rijen;
};
