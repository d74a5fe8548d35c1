import {
  findGegeven,
  findLeveringen,
  findPartij,
  findTaak,
  partijen,
  type Partij,
} from '../../content/index.ts';
import { eigenTeam, type DeelVraag, type Weg } from '../../rules/index.ts';

/** Something in a link that nobody knows: it is said, and it stays in the address until a person takes it away. */
export type Onbekend = { soort: 'partij' | 'taak' | 'gegeven'; id: string };

/** What was chosen so far in "mag dit delen"; kinds of data only, never anything about a person. */
export type DeelKeuzes = {
  partij?: string | undefined;
  weg?: Weg | undefined;
  taak?: string | undefined;
  gegevens: readonly string[];
  anders: boolean;
  /** A person chose these data: they stay as they are, whatever else is chosen. Otherwise they follow what is usual. */
  eigen: boolean;
  onbekend: readonly Onbekend[];
};

/** Where a municipality looks into the system of another: TVS of the COA, the portal of DUO. */
const withPortal = ['coa', 'duo'];

/** The ways that make sense with a party, the most asked first. */
export function wegenVan({ id, soort }: Partij): readonly Weg[] {
  if (id === eigenTeam) return ['dossier', 'brief'];
  if (soort === 'eigen-organisatie') return ['intern'];
  const exchange = ['naar', 'van'] as const;
  return withPortal.includes(id) ? [...exchange, 'inzage'] : [...exchange, 'brief', 'dossier'];
}

/** Every party with every way that makes sense with it: one page each. */
export const deelparen: readonly { partij: Partij; weg: Weg }[] = partijen.flatMap((partij) =>
  wegenVan(partij).map((weg) => ({ partij, weg })),
);

/**
 * What is chosen at the start: all fields that the deliveries name, or what the task records. A letter starts with the
 * address only, because nothing else belongs on it by itself.
 */
export function standaardGegevens(partij: string, weg: Weg, taak?: string): readonly string[] {
  if (weg === 'brief') return ['naw-gegevens'];
  if (partij === eigenTeam || weg === 'intern') return taskFields(taak);
  if (weg === 'dossier') return deliveredFields(partij, 'naar');
  return deliveredFields(partij, weg === 'naar' ? 'naar' : 'van');
}

const taskFields = (taak: string | undefined): string[] => [
  ...new Set(findTaak(taak ?? 'brede-intake-pip')?.gegevens.flatMap((row) => row.gegevens) ?? []),
];

function deliveredFields(partij: string, richting: 'naar' | 'van'): string[] {
  const rows = findLeveringen(partij, richting).flatMap(({ regels }) => regels);
  return [...new Set(rows.flatMap((row) => row.gegevens))];
}

/** The start of a page: a party and a way with what is usual there. */
export const standaardKeuzes = (partij: string, weg: Weg): DeelKeuzes => ({
  partij,
  weg,
  gegevens: standaardGegevens(partij, weg),
  anders: false,
  eigen: false,
  onbekend: [],
});

/** Parts what exists from what nobody knows; a way that does not go with the party falls away. */
export function cleanKeuzes({ partij, weg, taak, gegevens, onbekend, ...rest }: DeelKeuzes): DeelKeuzes {
  const party = findPartij(partij ?? '');
  const ids = [...new Set(gegevens)];
  const unknown: readonly Onbekend[] = [
    ...(partij !== undefined && party === undefined ? [{ soort: 'partij' as const, id: partij }] : []),
    ...(taak !== undefined && findTaak(taak) === undefined ? [{ soort: 'taak' as const, id: taak }] : []),
    ...ids.filter((id) => findGegeven(id) === undefined).map((id) => ({ soort: 'gegeven' as const, id })),
  ];
  return {
    ...rest,
    partij: party?.id,
    weg: party !== undefined && weg !== undefined && wegenVan(party).includes(weg) ? weg : undefined,
    taak: findTaak(taak ?? '')?.id,
    gegevens: ids.filter((id) => findGegeven(id) !== undefined),
    onbekend: [...onbekend, ...unknown],
  };
}

/** The question that the choices ask; undefined as long as the party or the way is open. */
export function toVraag({
  partij,
  weg,
  taak,
  gegevens,
  anders,
  onbekend,
}: DeelKeuzes): DeelVraag | undefined {
  return partij === undefined || weg === undefined
    ? undefined
    : { partij, weg, taak, gegevens, anders, onbekend: onbekend.map(({ id }) => id) };
}

/** Another party keeps the way where that makes sense there. */
export function metPartij(old: DeelKeuzes, id: string): DeelKeuzes {
  const partij = findPartij(id);
  if (partij === undefined) return old;
  const ways = wegenVan(partij);
  const weg = ways.find((one) => one === old.weg) ?? ways[0];
  return followUsual({
    ...old,
    partij: id,
    weg,
    onbekend: old.onbekend.filter(({ soort }) => soort !== 'partij'),
  });
}

/** Another way of sharing with the same party. */
export const metWeg = (old: DeelKeuzes, weg: Weg | undefined): DeelKeuzes => followUsual({ ...old, weg });

/** Another task, or none. */
export const metTaak = (old: DeelKeuzes, taak: string | undefined): DeelKeuzes =>
  followUsual({ ...old, taak, onbekend: old.onbekend.filter(({ soort }) => soort !== 'taak') });

/** A person ticks or unticks: from here on the choice is their own. */
export const metGegevens = (old: DeelKeuzes, gegevens: readonly string[]): DeelKeuzes => ({
  ...old,
  gegevens,
  eigen: true,
});

/** Whether exactly that is chosen which is usual. */
export const isGebruikelijk = (gegevens: readonly string[], start: readonly string[]): boolean =>
  gegevens.length === start.length && gegevens.every((id) => start.includes(id));

/** Back to what is usual for this party, way and task. */
export const metGebruikelijk = (old: DeelKeuzes): DeelKeuzes => followUsual({ ...old, eigen: false });

/** A person read what nobody knows, and takes it out of the question. */
export const zonderOnbekend = (old: DeelKeuzes): DeelKeuzes => ({ ...old, onbekend: [] });

/** What was not chosen by a person follows what is usual; what was chosen stays. */
function followUsual(keuzes: DeelKeuzes): DeelKeuzes {
  const { partij, weg, taak, eigen } = keuzes;
  if (eigen || partij === undefined || weg === undefined) return keuzes;
  return { ...keuzes, gegevens: standaardGegevens(partij, weg, taak) };
}
