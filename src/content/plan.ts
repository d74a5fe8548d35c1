import leeslijstFile from '../../content/leeslijst.yaml';
import checklistFile from '../../content/checklist.yaml';
import feestdagenFile from '../../content/feiten/feestdagen.yaml';
import taakverdelingFile from '../../content/feiten/taakverdeling.yaml';
import toegangFile from '../../content/feiten/toegang.yaml';
import stappenFile from '../../content/feiten/stappen.yaml';
import stappenplanFile from '../../content/stappenplan.yaml';
import planVragenFile from '../../content/vragen/plan.yaml';
import { indexById } from './lookup.ts';
import type {
  Checkpunt,
  Feestdagen,
  Leesstuk,
  Stapplan,
  Taakverdeling,
  Toegangsysteem,
} from './schema/plan.ts';
import type { Stap } from './schema/tekst.ts';
import type { Vraag, Vragenlijst } from './schema/vragen.ts';

/** The six steps of the handreiking, and those that are added. */
export const stappen = stappenFile as readonly Stap[];
/** The step with this id, or undefined. */
export const findStap = /* @__PURE__ */ indexById(stappen);
/** The steps in working order, with what there is to do in each: a proposal. */
export const stappenplan = stappenplanFile as readonly Stapplan[];
/** Who does what for each task: a proposal in functions. */
export const taakverdelingen = taakverdelingFile as readonly Taakverdeling[];
/** The systems of others that only authorised people may open. */
export const toegangsystemen = toegangFile as readonly Toegangsysteem[];
/** What a colleague who works with the data keeps in mind. */
export const checklist = checklistFile as readonly Checkpunt[];
/** What to read before the meeting. */
export const leeslijst = leeslijstFile as readonly Leesstuk[];
/** The public holidays, as the law names them. */
export const feestdagen = feestdagenFile as Feestdagen;
/** The forms of the stappenplan. */
export const planVragen = planVragenFile as Vragenlijst;

const byTaak = new Map(taakverdelingen.map((row) => [row.taak, row]));
/** The proposal for a task, or undefined. */
export const findTaakverdeling = (taak: string): Taakverdeling | undefined => byTaak.get(taak);
/** The system with this id, or undefined. */
export const findToegangsysteem = /* @__PURE__ */ indexById(toegangsystemen);
const byStap = new Map(stappenplan.map((row) => [row.stap, row]));
/** How a step is planned, or undefined. */
export const findStapplan = (stap: string): Stapplan | undefined => byStap.get(stap);
/** The form of the stappenplan with this id, or undefined. */
export const findPlanpagina = /* @__PURE__ */ indexById(planVragen.paginas);
/** The question of the stappenplan that fills a field, named as `record.veld`: `beleid.gezondheid`. */
export const findPlanvraag = (field: string): Vraag | undefined => {
  const [record, veld] = field.split('.');
  return planVragen.paginas
    .find((pagina) => pagina.record === record)
    ?.vragen.find(({ id }) => id === veld);
};
