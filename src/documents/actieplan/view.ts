import type { Cell, Printable, Tekst } from '../tree/index.ts';

type Rijen = readonly (readonly Cell[])[];

/** The picture of the time plan; absent where no step has a day. */
export type TijdplanView = { svg: string; alt: string; breedte: number; hoogte: number };

/** One step with its actions. */
export type StapView = { naam: string; regel: string; acties: Rijen };

/** One person (or nobody) with what there is still to do. */
export type PersoonView = { naam: string; telling: string; acties: Rijen };

/** Who may open one system of others, and why. */
export type ToegangView = {
  naam: string;
  kort: string;
  bronnen: string;
  rijen: Rijen;
  zonder: string;
  heeftZonder: boolean;
};

/** What the template of the actieplan prints; conditions are named booleans. */
export type ActieplanView = {
  gemeente: Tekst;
  datum: string;
  streefdatum: Tekst;
  begindatum: Tekst;
  voorbeeldOntbreekt: Tekst;

  standZin: string;
  /** Counts: all, done, under way, to do, late, without a name, steps done. */
  cijfers: Rijen;
  besluiten: readonly Printable[];
  heeftBesluiten: boolean;
  /** What is late and what comes first: action, who, when. */
  dringend: Rijen;
  heeftDringend: boolean;

  tijdplan: TijdplanView | undefined;
  geenTijdplan: boolean;
  /** Step, who leads it, begin, ready, state. */
  tijdplanRijen: Rijen;

  heeftTeam: boolean;
  teamZin: string;
  /** Name, functions, how to reach. */
  team: Rijen;
  ontbrekendeFuncties: string;
  heeftOntbrekendeFuncties: boolean;
  /** Who, what, what now, sources. */
  teambevindingen: Rijen;
  heeftTeambevindingen: boolean;

  isVerdeeld: boolean;
  /** Task, decides, carries out, thinks along, hears of it, party and contract. */
  taakverdeling: Rijen;
  takenBuiten: string;
  heeftTakenBuiten: boolean;
  taakbevindingen: Rijen;
  heeftTaakbevindingen: boolean;
  /** Task, data, legal basis. */
  gegevens: Rijen;

  /** Question, choice, sources. */
  keuzes: Rijen;
  keuzesZin: string;
  bijzonderheden: Tekst;
  heeftBijzonderheden: boolean;

  heeftSystemen: boolean;
  /** System, what for, supplier and place, access, export. */
  systemen: Rijen;
  toegang: readonly ToegangView[];
  heeftToegang: boolean;

  heeftPartijen: boolean;
  /** Party with service, tasks, role, what is needed, BSN. */
  partijen: Rijen;
  heeftDocumenten: boolean;
  /** Document, party, version, owner, date, end. */
  documenten: Rijen;

  stappen: readonly StapView[];
  personen: readonly PersoonView[];
  heeftPersonen: boolean;

  /** Point, why, who, when. */
  openPunten: Rijen;
  heeftOpenPunten: boolean;

  /** Law, articles. */
  bronnen: Rijen;
};
