import { verantwoordingen } from '../content/index.ts';
import type { Verantwoording } from '../content/index.ts';

/** The kinds of a choice of interpretation, in words. */
export const keuzesoorten: Record<Verantwoording['soorten'][number], string> = {
  F: 'klopt niet met de wet',
  O: 'onduidelijk',
  V: 'verouderd',
  G: 'ontbreekt',
  R: 'redactie',
  K: 'keuze van deze site',
};

const parts: readonly { id: string; titel: string; holds: (keuze: Verantwoording) => boolean }[] = [
  { id: 'lopende-tekst', titel: 'De lopende tekst', holds: ({ id }) => numberOf(id) <= 24 },
  { id: 'takentabel', titel: 'De tabel met dertien taken', holds: ({ id }) => numberOf(id) <= 38 },
  { id: 'leveringen', titel: 'De tabellen met leveringen', holds: ({ id }) => id.startsWith('H-') },
  { id: 'eigen-keuzes', titel: 'Keuzes van deze site', holds: () => true },
];

const numberOf = (id: string): number => (id.startsWith('H-') ? Number(id.slice(2)) : Infinity);

/** All choices, by the part of the handreiking that they are about; each choice stands in one part. */
export const keuzedelen = parts.map(({ id, titel, holds }, index) => ({
  id,
  titel,
  keuzes: verantwoordingen.filter(
    (keuze) => holds(keuze) && !parts.slice(0, index).some((earlier) => earlier.holds(keuze)),
  ),
}));

/** The choices that are put before a jurist or the FG: the reading is not certain. */
export const openPunten: readonly Verantwoording[] = verantwoordingen.filter(
  ({ zekerheid, soorten, beslist }) =>
    zekerheid === 'middel' || (soorten.includes('K') && soorten.includes('O') && beslist.length > 0),
);
