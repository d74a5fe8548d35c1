import {
  findGegeven,
  findLeveringen,
  findPartij,
  findTaak,
  partijen,
  type Partij,
} from '../../content/index.ts';
import { eigenTeam, type Weg } from '../../rules/index.ts';

/** What was chosen so far in "mag dit delen"; kinds of data only, never anything about a person. */
export type DeelKeuzes = {
  partij?: string | undefined;
  weg?: Weg | undefined;
  taak?: string | undefined;
  gegevens: readonly string[];
  anders: boolean;
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

/** Keeps what exists: an id that the content does not know falls away, and a way that does not go with the party too. */
export function cleanKeuzes({ partij, weg, taak, gegevens, anders }: DeelKeuzes): DeelKeuzes {
  const party = findPartij(partij ?? '');
  return {
    partij: party?.id,
    weg: party !== undefined && weg !== undefined && wegenVan(party).includes(weg) ? weg : undefined,
    taak: findTaak(taak ?? '')?.id,
    gegevens: [...new Set(gegevens)].filter((id) => findGegeven(id) !== undefined),
    anders,
  };
}
