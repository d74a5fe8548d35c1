import vragenFile from '../../content/vragen/verwerkersovereenkomst.yaml';
import { indexById } from './lookup.ts';
import type { Optie, Vraag, Vragenlijst } from './schema/vragen.ts';

/** The questions of the wizard for a verwerkersovereenkomst. */
export const verwerkersovereenkomstVragen = vragenFile as Vragenlijst;
/** The page with this id, or undefined. */
export const findPagina = /* @__PURE__ */ indexById(verwerkersovereenkomstVragen.paginas);

const byRecord = new Map(
  verwerkersovereenkomstVragen.paginas.flatMap(({ record, vragen }) =>
    vragen.map((vraag): [string, Vraag] => [`${record}.${vraag.id}`, vraag]),
  ),
);

/** The question that fills a field, named as `record.veld`: `gemeente.naam`. */
export const findVraag = (field: string): Vraag | undefined => byRecord.get(field);

/** The option of a question with this value, or undefined. */
export const findOptie = (field: string, waarde: string): Optie | undefined =>
  findVraag(field)?.opties.find((optie) => optie.waarde === waarde);
