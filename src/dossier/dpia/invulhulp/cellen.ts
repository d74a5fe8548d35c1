import { findRijksmodelVraag } from '../../../content/index.ts';
import { vragen } from '../formulier.ts';
import type { Dpia } from '../schema.ts';
import { bewaardAntwoordSchema, isSleutel } from './formaat.ts';

/** What stands in one place of a file: words, or the options that were chosen. */
export type Cel = string | string[];

/** Cells by field and place; place -1 stands for a field that is not repeated. */
export type Cellen = ReadonlyMap<string, ReadonlyMap<number, Cel>>;

/** The answers of a file: what has a place here, what is only kept, and a sentence for each that is not taken over. */
export type Gesorteerd = { cellen: Cellen; overig: Dpia['overig']; meldingen: readonly string[] };

/** So much is kept of a file, in characters; a dossier with more could not be opened again. */
const mostKept = 10_000_000;

const fieldIds = new Set(vragen.flatMap(({ velden }) => velden.map(({ id }) => id)));

/** Sorts the answers of a file by where they go. */
export function sorteerAntwoorden(answers: Record<string, unknown>): Gesorteerd {
  const cellen = new Map<string, Map<number, Cel>>();
  const overig: Dpia['overig'] = [];
  const meldingen: string[] = [];
  let room = mostKept;
  for (const [sleutel, value] of Object.entries(answers)) {
    if (!isSleutel(sleutel)) {
      meldingen.push(`“${sleutel.slice(0, 40)}” is geen nummer van het Rijksmodel. Het is weggelaten.`);
      continue;
    }
    const strange: Plek[] = [];
    for (const plek of plekkenVan(sleutel, value)) {
      const cel = fieldIds.has(plek.id) ? celVan(plek) : undefined;
      if (cel === undefined) strange.push(plek);
      else cellen.set(plek.id, (cellen.get(plek.id) ?? new Map<number, Cel>()).set(plek.index, cel));
    }
    if (strange.length === 0) continue;
    const kept = bewaar(sleutel, strange, Array.isArray(value));
    const fits = kept !== undefined && kept.json.length <= room;
    if (fits) overig.push(kept);
    if (fits) room -= kept.json.length;
    meldingen.push(`Vraag ${sleutel} ${waarom(kept !== undefined, fits)}`);
  }
  return { cellen, overig, meldingen };
}

function waarom(isSound: boolean, fits: boolean): string {
  if (fits)
    return 'bevat iets dat hier geen plaats heeft, zoals een afbeelding. Het is bewaard en gaat weer mee als je de DPIA exporteert.';
  return isSound
    ? 'bevat iets dat te groot is om in het dossier te bewaren, zoals een grote afbeelding. Het is weggelaten.'
    : 'bevat iets dat niet te lezen is. Het is weggelaten.';
}

type Plek = { id: string; index: number; antwoord: unknown };

function plekkenVan(sleutel: string, value: unknown): Plek[] {
  if (Array.isArray(value))
    return value.flatMap((row: unknown) => {
      if (!isRecord(row)) return [];
      const index = Number(row['_index']);
      return Object.entries(row)
        .filter(([id]) => isSleutel(id))
        .map(([id, antwoord]) => ({ id, index, antwoord }));
    });
  const [, id = sleutel, place] = /^(.+?)(?:\[(\d+)\])?$/u.exec(sleutel) ?? [];
  return [{ id, index: place === undefined ? -1 : Number(place), antwoord: value }];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words or chosen options, as the field takes them; a cleared answer is empty; a picture has no place. */
function celVan({ id, antwoord }: Plek): Cel | undefined {
  if (!isRecord(antwoord)) return undefined;
  const { value } = antwoord;
  const isMany = findRijksmodelVraag(id)?.soort === 'meerkeuze';
  if (value === null) return isMany ? [] : '';
  if (typeof value === 'string') return isMany ? [value] : value;
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) return undefined;
  return isMany ? value : value.join(', ');
}

/** What has no place, as it was; undefined where it is not of the format. */
function bewaar(
  sleutel: string,
  plekken: readonly Plek[],
  isGroup: boolean,
): Dpia['overig'][number] | undefined {
  const sound = plekken.flatMap(({ id, index, antwoord }) => {
    const { data } = bewaardAntwoordSchema.safeParse(antwoord);
    return data === undefined ? [] : [{ id, index, data }];
  });
  const [first] = sound;
  if (first === undefined) return undefined;
  if (!isGroup) return { sleutel, json: JSON.stringify(first.data) };
  const rijen = new Map<number, Record<string, unknown>>();
  for (const { id, index, data } of sound)
    rijen.set(index, { _index: index, ...rijen.get(index), [id]: data });
  return { sleutel, json: JSON.stringify([...rijen.values()]) };
}
