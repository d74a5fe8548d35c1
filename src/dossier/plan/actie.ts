import type { Actiestatus } from '../actieplan.ts';

/** What an action comes from. */
export type Actiebron =
  'stap' | 'vraag' | 'partij' | 'taak' | 'team' | 'toegang' | 'maatregel' | 'herziening' | 'eigen';

/** An action as the dossier gives cause for it. `id` stays the same as long as the cause does. */
export type Aanleiding = {
  id: string;
  bron: Actiebron;
  /** Step of content/feiten/stappen.yaml that it belongs to. */
  stap: string;
  titel: string;
  waarom?: string;
  bronnen: readonly string[];
  /** Path of the page that does the work. */
  href?: string;
  /** Functions that could do it, the best one first. */
  functies: readonly string[];
  /** Where the cause names someone itself, such as a measure. */
  eigenaar?: string | null;
  /** Where the cause has a day of its own, such as a review. */
  gereedOp?: string;
  /** Working days before the target date, where it has no day of its own; default: those of the step. */
  werkdagen?: number;
};

/** An action of the list: its cause, and what a person said about it. Days are `jjjj-mm-dd`. */
export type Actie = {
  id: string;
  bron: Actiebron;
  stap: string;
  titel: string;
  waarom?: string | undefined;
  bronnen: readonly string[];
  href?: string | undefined;
  status: Actiestatus;
  /** A member of the team. */
  eigenaar: string | undefined;
  /** Who is proposed, also where someone else was chosen. */
  voorgesteldeEigenaar: string | undefined;
  /** True where nobody chose the owner: it follows from the functions. */
  isEigenaarVoorstel: boolean;
  gereedOp: string | undefined;
  /** True where nobody chose the day: it is counted back from the target date. */
  isDatumVoorstel: boolean;
  reden: string | undefined;
  klaarOp: string | undefined;
  /** True where it is done and its cause is gone. */
  isVervallen: boolean;
};

/** Whether there is still something to do. */
export const isOpen = ({ status }: { status: Actiestatus }): boolean =>
  status === 'open' || status === 'bezig';

/** Whether an action is open and its day is past; on the day itself it is not late yet. */
export const isTeLaat = (actie: Pick<Actie, 'status' | 'gereedOp'>, vandaag: string): boolean =>
  isOpen(actie) && actie.gereedOp !== undefined && actie.gereedOp < vandaag;
