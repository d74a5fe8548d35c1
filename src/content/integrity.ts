/**
 * Finds references between content files that point nowhere: Astro only logs those, so the project checks them itself.
 * Knows by key name what a value refers to; returns one Dutch sentence a broken reference.
 */
export function findBrokenReferences(content: Record<string, unknown>): string[] {
  const known = collectIds(content);
  return Object.entries(content).flatMap(([file, data]) => brokenIn(data, `content/${file}.yaml`, known));
}

type Known = Record<string, Set<string>>;

/** Which kind of id stands under a key; keys that are not here hold plain values. */
const kindOfKey: Record<string, string> = {
  bronnen: 'bron',
  grondslagen: 'bron',
  verdereGrond: 'bron',
  gegevens: 'gegeven',
  gegeven: 'gegeven',
  omvat: 'gegeven',
  verantwoording: 'verantwoording',
  partij: 'partij',
  partijen: 'partij',
  taken: 'taak',
  redenen: 'reden',
  reden: 'reden',
  door: 'rol',
  beslist: 'rol',
  rollen: 'rol',
  bron: 'bron',
  functies: 'rol',
  voert: 'rol',
  denktMee: 'rol',
  hoortErvan: 'rol',
  taak: 'taak',
  maatregelen: 'maatregel',
  stap: 'stap',
  regeling: 'regeling',
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idsOf = (rows: unknown): Set<string> =>
  new Set(Array.isArray(rows) ? rows.filter(isRecord).map((row) => String(row['id'])) : []);

function collectIds(content: Record<string, unknown>): Known {
  const bronnen = isRecord(content['bronnen']) ? content['bronnen'] : {};
  return {
    bron: idsOf(bronnen['bronnen']),
    regeling: idsOf(bronnen['regelingen']),
    gegeven: idsOf(content['feiten/gegevens']),
    verantwoording: idsOf(content['verantwoording']),
    partij: idsOf(content['feiten/partijen']),
    taak: idsOf(content['feiten/taken']),
    reden: idsOf(content['redenen']),
    rol: idsOf(content['feiten/rollen']),
    stap: idsOf(content['feiten/stappen']),
    maatregel: idsOf(content['feiten/maatregelen']),
  };
}

function brokenIn(value: unknown, where: string, known: Known): string[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => brokenIn(entry, `${where}[${nameOf(entry, index)}]`, known));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => brokenUnder(key, entry, `${where}.${key}`, known));
}

function brokenUnder(key: string, entry: unknown, where: string, known: Known): string[] {
  const ids = known[kindOfKey[key] ?? ''];
  const values = Array.isArray(entry) ? entry : [entry];
  if (ids === undefined || !values.every((one) => typeof one === 'string')) return brokenIn(entry, where, known);
  return values.filter((id) => !ids.has(id)).map((id) => `${where}: ${id} bestaat niet. Maak het aan of verbeter de verwijzing.`);
}

const nameOf = (entry: unknown, index: number): string =>
  isRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : String(index);
