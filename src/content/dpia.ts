import criteriaFile from '../../content/feiten/dpia-criteria.yaml';
import maatregelenFile from '../../content/feiten/maatregelen.yaml';
import risicosFile from '../../content/feiten/risicos.yaml';
import verwerkingenFile from '../../content/feiten/verwerkingen.yaml';
import { indexById } from './lookup.ts';
import type { DpiaCriterium, Maatregel, Risico, Verwerkingsfeit } from './schema/dpia.ts';

/** The risks that are real for these tasks, before measures. */
export const risicos = risicosFile as readonly Risico[];
/** The measures against them. */
export const maatregelen = maatregelenFile as readonly Maatregel[];
/** What decides whether a DPIA is needed, list by list. */
export const dpiaCriteria = criteriaFile as readonly DpiaCriterium[];
/** What a DPIA says of each task before a municipality adds its own, in the order of the tasks. */
export const verwerkingsfeiten = verwerkingenFile as readonly Verwerkingsfeit[];
/** The measure with this id, or undefined. */
export const findMaatregel = /* @__PURE__ */ indexById(maatregelen);
/** The risk with this id, or undefined. */
export const findRisico = /* @__PURE__ */ indexById(risicos);
/** The criterion with this id, or undefined. */
export const findDpiaCriterium = /* @__PURE__ */ indexById(dpiaCriteria);
/** What a DPIA says of a task, or undefined. */
export const findVerwerkingsfeit = (taak: string): Verwerkingsfeit | undefined =>
  verwerkingsfeiten.find((row) => row.taak === taak);
