import { findGegeven, findPartij, type Partij } from '../../content/index.ts';
import { type DeelVraag, eigenTeam, inSentence, opsomming, type Weg } from '../../rules/index.ts';
import type { Onbekend } from './keuzes.ts';

/** A way as an option: what the visitor is about to do. */
export const wegWoorden: Record<Weg, { label: string; uitleg: string }> = {
  naar: { label: 'Wij geven gegevens', uitleg: 'Bijvoorbeeld een lijst mailen of iemand aanmelden.' },
  van: { label: 'Wij krijgen gegevens', uitleg: 'De andere partij stuurt ze, of wij vragen erom.' },
  intern: { label: 'Wij delen binnen de gemeente', uitleg: 'Met een ander team van dezelfde gemeente.' },
  brief: { label: 'Het staat op een brief of besluit', uitleg: 'Ook in een e-mail of een bijlage.' },
  dossier: { label: 'Het wordt opgeslagen in een dossier', uitleg: 'In een systeem, een map of een lijst.' },
  inzage: { label: 'Wij kijken in hun systeem', uitleg: 'TVS van het COA, of het portaal van DUO.' },
};

/** What happens with the data, to follow "mag" and "mag niet": "naar de aanbieder van de MAP". */
export function wegZin(partij: Partij, weg: Weg): string {
  if (partij.id === eigenTeam)
    return weg === 'brief' ? 'op een brief of besluit' : 'in het dossier van de gemeente';
  const zinnen: Record<Weg, string> = {
    naar: `naar ${partij.inZin}`,
    van: `van ${partij.inZin} naar de gemeente`,
    intern: `gedeeld worden met ${partij.inZin}`,
    brief: `op een brief aan ${partij.inZin}`,
    dossier: `in het dossier van ${partij.inZin}`,
    inzage: `bekeken worden in het systeem van ${partij.inZin}`,
  };
  return zinnen[weg];
}

/** The title of the page for a choice: "Mag dit naar de aanbieder van de MAP?". */
export function deelTitel({
  partij: id,
  weg,
}: {
  partij?: string | undefined;
  weg?: Weg | undefined;
}): string {
  const partij = findPartij(id ?? '');
  return partij === undefined || weg === undefined ? 'Mag dit delen?' : `Mag dit ${wegZin(partij, weg)}?`;
}

/** What is ticked at the start, to follow "Aangevinkt staat": what the lists name, or inside the municipality what a task records. */
export function standaardWoorden({ partij, weg, taak }: Pick<DeelVraag, 'partij' | 'weg' | 'taak'>): string {
  if (weg !== 'intern' && (partij !== eigenTeam || weg === 'brief')) return 'wat hier gebruikelijk is';
  return `wat de gemeente ${taak === undefined ? 'bij de brede intake' : 'voor deze taak'} vastlegt`;
}

/** At most three names, or two and how many more there are: "BSN, adres en nog 4 gegevens". */
export function shortList(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `nog ${names.length - 2} gegevens`] : names;
  return opsomming(shown);
}

/** The same inside a sentence, without the capitals of the list. */
export const listInSentence = (ids: readonly string[], nameOf: (id: string) => string): string =>
  shortList(ids.toSorted(byWeight).map((id) => (id === 'bsn' ? 'het BSN' : inSentence(nameOf(id)))));

/** Weighs a kind of data: where names are left out, the BSN and the special categories are not among those. */
export const byWeight = (one: string, other: string): number => weightOf(one) - weightOf(other);

function weightOf(id: string): number {
  const soort = findGegeven(id)?.soort;
  return soort === 'bsn' ? 0 : soort === 'bijzonder' ? 1 : 2;
}

/** What a link names and nobody knows, for who opened it. */
export function onbekendZin(onbekend: readonly Onbekend[]): string {
  const soorten = { partij: 'de partij', taak: 'de taak', gegeven: 'het gegeven' } as const;
  const names = onbekend.map(({ soort, id }) => `${soorten[soort]} “${id}”`);
  return `In de link staat iets dat wij niet kennen: ${shortList(names)}. Kijk na wat er bedoeld is en kies dat hieronder.`;
}

/** What nobody knows, as a link names it: “bsnn” en “nam”. */
export const quoted = (words: readonly string[]): string => shortList(words.map((word) => `“${word}”`));
