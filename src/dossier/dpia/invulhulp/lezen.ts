import type { Dossier } from '../../schema.ts';
import { afgeleid, findDpiaVraag, vragen, verwerkingsnaam, type Vraag } from '../formulier.ts';
import type { DpiaAntwoord, Formulierrij } from '../schema.ts';
import { maakDpiabeeld, perNaam, rijenVan, verwerkingsnamen, vraagstand, type Dpiabeeld } from '../stand.ts';
import { celTekst, isGelijk, isLeeg, isLegeRij, type Waarde } from '../waarde.ts';
import { sorteerAntwoorden, type Cel, type Cellen } from './cellen.ts';
import { formulierUrn, invulhulpSchema } from './formaat.ts';
import { leesRisicos } from './risicos-lezen.ts';

/** A file that was read: the dossier with what fitted, and a sentence for each thing that did not; or why it cannot be read. */
export type InvulhulpGelezen =
  | { ok: true; dossier: Dossier; overgenomen: number; nietOvergenomen: readonly string[] }
  | { ok: false; message: string };

/** A larger file is no DPIA; reading it would only hang the page. In characters. */
const largestFile = 30_000_000;

/**
 * Reads a saved file of the Invulhulp DPIA into a dossier. An answer that equals the proposal stays a proposal, or is confirmed
 * where its paragraph was finished; one that equals what the dossier has stays as it is; another becomes the person's own. A
 * question that the file leaves out keeps the answer of the dossier. What has no place is kept as it was, and listed.
 */
export function leesInvulhulp(text: string, dossier: Dossier, newId: () => string): InvulhulpGelezen {
  const parsed = parseFile(text);
  if (typeof parsed === 'string') return { ok: false, message: parsed };
  const { cellen, overig, meldingen } = sorteerAntwoorden(parsed.answers);
  const done = new Set(parsed.completed);
  const withRisks = leesRisicos(
    {
      risicorijen: rowsOf(cellen, '16.1'),
      maatregelrijen: rowsOf(cellen, '17.1'),
      klaar: { risicos: done.has('16'), maatregelen: done.has('17') },
    },
    dossier,
    newId,
  );
  const closed: Dossier = {
    ...withRisks.dossier,
    dpia: { ...closingFrom(withRisks.dossier, cellen), overig },
  };
  const named = leesVragen(closed, cellen, done, ({ id }) => id === '3.1');
  const read = leesVragen(named.dossier, cellen, done, ({ id }) => id !== '3.1' && !afgeleid.has(id));
  return {
    ok: true,
    dossier: read.dossier,
    overgenomen: named.aantal + read.aantal + withRisks.aantal,
    nietOvergenomen: [...meldingen, ...withRisks.meldingen, ...read.meldingen],
  };
}

type Parsed = { answers: Record<string, unknown>; completed: readonly string[] };

/** The answers of a file, or one sentence that says what to do. */
function parseFile(text: string): Parsed | string {
  if (text.length > largestFile)
    return 'Dit bestand is te groot voor een DPIA. Kies het JSON-bestand dat je in de Invulhulp hebt bewaard.';
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return 'Dit bestand kan niet worden gelezen. Kies het JSON-bestand dat je in de Invulhulp hebt bewaard.';
  }
  const read = invulhulpSchema.safeParse(data);
  if (!read.success)
    return 'Dit is geen DPIA uit de Invulhulp. Bewaar de DPIA daar als JSON-bestand en kies dat bestand.';
  if (read.data.metadata.urn !== formulierUrn)
    return `Dit bestand hoort bij een ander formulier (${read.data.metadata.urn.slice(0, 40)}). Kies een DPIA volgens het Rijksmodel 3.0.`;
  return { answers: read.data.answers, completed: read.data.metadata.completedTasks ?? [] };
}

/** The rows of a group in order of their places, without cells that hold nothing. */
function rowsOf(cellen: Cellen, id: string): Formulierrij[] {
  const fields = findDpiaVraag(id)?.velden ?? [];
  const places = placesOf(cellen, fields).map((place) => [place]);
  return rowsAt(cellen, fields, places).map((rij) =>
    Object.fromEntries(Object.entries(rij).filter(([, cel]) => cel.length > 0)),
  );
}

const placesOf = (cellen: Cellen, fields: readonly { id: string }[]): number[] =>
  [...new Set(fields.flatMap(({ id }) => [...(cellen.get(id)?.keys() ?? [])]))].toSorted((a, b) => a - b);

type Gelezen = { dossier: Dossier; aantal: number; meldingen: readonly string[] };

/** Takes over the questions that the file answers; the others keep what the dossier has. */
function leesVragen(
  dossier: Dossier,
  cellen: Cellen,
  done: ReadonlySet<string>,
  isWanted: (vraag: Vraag) => boolean,
): Gelezen {
  const beeld = maakDpiabeeld(dossier);
  const names = namesAt(cellen, beeld);
  const found = vragen.filter(isWanted).flatMap((vraag) => {
    const read = waardeVan(vraag, cellen, names);
    return read === undefined ? [] : [{ vraag, ...read }];
  });
  const ids = new Set(found.map(({ vraag }) => vraag.id));
  const antwoorden = [
    ...dossier.dpia.antwoorden.filter(({ vraag }) => !ids.has(vraag)),
    ...found.flatMap(
      ({ vraag, waarde }) => antwoordOp(vraag, waarde, beeld, done.has(String(vraag.paragraaf))) ?? [],
    ),
  ];
  return {
    dossier: { ...dossier, dpia: { ...dossier.dpia, antwoorden } },
    aantal: found.length,
    meldingen: found.flatMap(({ vraag, los }) =>
      los === 0
        ? []
        : [
            `Bij vraag ${vraag.id} ${los === 1 ? 'staat 1 rij' : `staan ${los} rijen`} zonder gegevensverwerking uit vraag 3.1. Dat is weggelaten.`,
          ],
    ),
  };
}

/** The value of a question; `los` counts rows that belong to no processing. Undefined where the file leaves it out. */
function waardeVan(
  { velden, vorm, perVerwerking }: Vraag,
  cellen: Cellen,
  names: ReadonlyMap<number, string>,
): { waarde: Waarde; los: number } | undefined {
  const places = placesOf(cellen, velden);
  if (places.length === 0) return undefined;
  const [first] = rowsAt(cellen, velden, [places]);
  if (vorm === 'veld') return { waarde: { tekst: celTekst(first?.[velden[0]?.id ?? '']) }, los: 0 };
  if (vorm === 'kaart') return { waarde: { rijen: first === undefined ? [] : [first] }, los: 0 };
  if (!perVerwerking)
    return {
      waarde: {
        rijen: rowsAt(
          cellen,
          velden,
          places.map((place) => [place]),
        ),
      },
      los: 0,
    };
  const known = places.filter((place) => names.has(place));
  const loose = rowsAt(
    cellen,
    velden,
    places.filter((place) => !names.has(place)).map((place) => [place]),
  );
  const rijen = rowsAt(
    cellen,
    velden,
    known.map((place) => [place]),
  ).map((rij, at) => ({
    [verwerkingsnaam]: names.get(known[at] ?? -1) ?? '',
    ...rij,
  }));
  return { waarde: { rijen }, los: loose.filter((rij) => !isLegeRij(rij)).length };
}

/** One row for each list of places; a cell is the first that stands at one of them. */
const rowsAt = (
  cellen: Cellen,
  fields: readonly { id: string }[],
  rows: readonly (readonly number[])[],
): Formulierrij[] =>
  rows.map((places) =>
    Object.fromEntries(
      fields.flatMap(({ id }): [string, Cel][] => {
        const cel = places.map((place) => cellen.get(id)?.get(place)).find((one) => one !== undefined);
        return cel === undefined ? [] : [[id, cel]];
      }),
    ),
  );

/** The name of the processing at each place of the file; where it names none, those of the dossier. */
function namesAt(cellen: Cellen, beeld: Dpiabeeld): ReadonlyMap<number, string> {
  const fields = findDpiaVraag('3.1')?.velden ?? [];
  const places = placesOf(cellen, fields);
  if (places.length === 0) return new Map(verwerkingsnamen(beeld).map((name, index) => [index, name]));
  const rows = rowsAt(
    cellen,
    fields,
    places.map((place) => [place]),
  );
  return new Map(
    rows.flatMap((rij, at): [number, string][] =>
      isLegeRij(rij) ? [] : [[places[at] ?? -1, celTekst(rij[verwerkingsnaam])]],
    ),
  );
}

/** Undefined where the answer is the proposal and its paragraph was not finished: then nothing needs to be kept. */
function antwoordOp(
  vraag: Vraag,
  read: Waarde,
  beeld: Dpiabeeld,
  isFinished: boolean,
): DpiaAntwoord | undefined {
  const stand = vraagstand(beeld, vraag.id);
  const { voorstel } = stand;
  const waarde: Waarde = vraag.perVerwerking
    ? { rijen: perNaam(rijenVan(read), verwerkingsnamen(beeld)) }
    : read;
  const earlier = beeld.dossier.dpia.antwoorden.find((one) => one.vraag === vraag.id);
  if (earlier !== undefined && isGelijk(stand.waarde, waarde)) return earlier;
  const velden = 'tekst' in waarde ? { tekst: waarde.tekst } : { rijen: [...waarde.rijen] };
  const isProposal = voorstel !== undefined && isGelijk(voorstel, waarde);
  if (isProposal) return isFinished ? { vraag: vraag.id, status: 'bevestigd', ...velden } : undefined;
  if (voorstel === undefined)
    return isLeeg(waarde) ? undefined : { vraag: vraag.id, status: 'gewijzigd', ...velden };
  const proposed = 'tekst' in voorstel ? { tekst: voorstel.tekst } : { rijen: [...voorstel.rijen] };
  return { vraag: vraag.id, status: 'gewijzigd', ...velden, voorstel: proposed };
}

/** The closing answers that have a place of their own in the dossier. */
function closingFrom(dossier: Dossier, cellen: Cellen): Dossier['dpia'] {
  const text = (id: string): string | undefined => {
    const cel = [...(cellen.get(id)?.values() ?? [])].find((one) => one.length > 0);
    return typeof cel === 'string' ? cel : undefined;
  };
  const { dpia } = dossier;
  const isFinal = text('19.2') === 'definitief' && dpia.besluit !== 'met-voorwaarden';
  return {
    ...dpia,
    adviesFg: text('19.5.7') ?? dpia.adviesFg,
    adviesFgDatum: text('19.5.6') ?? dpia.adviesFgDatum,
    besluitDatum: celTekst(rowsOf(cellen, '20.1')[0]?.['20.1.6']) || dpia.besluitDatum,
    besluit: isFinal ? 'vastgesteld' : dpia.besluit,
  };
}
