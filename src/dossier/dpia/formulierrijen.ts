import { opsomming } from '../../rules/index.ts';
import { naamVan } from '../plan/index.ts';
import type { Dossier } from '../schema.ts';
import type { Maatregelstand } from './maatregelen.ts';
import type { Risicobeeld, Risicostand } from './risicos.ts';
import type { Formulierrij } from './schema.ts';

/** A risk as the Rijksmodel asks for it, in one field: what it is called, what goes wrong and what that means. */
export const risicoTekst = ({ titel, watGaatMis, gevolg }: Risicostand): string =>
  [titel, watGaatMis, gevolg]
    .filter((part) => part !== '')
    .join('\n')
    .trim();

/** The risks as rows of the group 16.1. */
export const risicorijen = ({ risicos }: Risicobeeld): Formulierrij[] =>
  risicos.map((risico) => ({
    '16.1.1': risicoTekst(risico),
    '16.1.2': risico.oorsprong,
    '16.1.3': risico.voor.kans,
    '16.1.4': risico.kansWaarom,
    '16.1.5': risico.voor.impact,
    '16.1.6': risico.impactWaarom,
    '16.1.7': risico.niveau,
    '16.1.8': risico.toelichting.trim() || niveauWaarom(risico),
  }));

/** Why a level follows from chance and impact (choice P-21). */
export const niveauWaarom = ({ voor, niveau }: Pick<Risicostand, 'voor' | 'niveau'>): string =>
  `Kans ${voor.kans} en impact ${voor.impact} geven samen niveau ${niveau}.`;

/** The measures as rows of the group 17.1: one for each risk. */
export const maatregelrijen = ({ risicos }: Risicobeeld, dossier: Dossier): Formulierrij[] =>
  risicos.map((risico) => ({
    '17.1.1': [risicoTekst(risico)],
    '17.1.2': risico.oorsprong,
    '17.1.3': maatregelregels(risico, risicos).join(tussenMaatregelen),
    '17.1.4': risico.niveauNa,
    '17.1.7': beheerders(dossier, risico.maatregelen),
  }));

/** What stands between two measures in one field. That field takes one line, so it cannot be a new line. */
export const tussenMaatregelen = '; ';

/** The measures of a risk: of the library first, then the others in the order of the risks that they are against. */
function maatregelregels({ maatregelen }: Risicostand, risicos: readonly Risicostand[]): string[] {
  const place = (maatregel: Maatregelstand): number =>
    maatregel.soort === undefined
      ? risicos.findIndex(({ sleutel }) => maatregel.risicos.includes(sleutel))
      : -1;
  const lines = maatregelen
    .toSorted((one, other) => place(one) - place(other))
    .map(maatregelTekst)
    .filter((line) => line !== '');
  return [...new Set(lines)];
}

/** A measure in one line without a full stop, with the day on which it must be ready. */
export function maatregelTekst({ titel, gereedOp }: Pick<Maatregelstand, 'titel' | 'gereedOp'>): string {
  const line = opEenRegel(titel)
    .replace(/;(?=\s)/gu, ',')
    .replace(/[.;\s]+$/u, '');
  return gereedOp?.trim() ? `${line} (gereed op ${gereedOp.trim()})` : line;
}

/** Words without new lines. */
export const opEenRegel = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').trim();

/** Who carries out the measures, each name once. */
const beheerders = (dossier: Dossier, maatregelen: readonly Maatregelstand[]): string =>
  opsomming([...new Set(maatregelen.flatMap(({ eigenaar }) => naamVan(dossier, eigenaar) ?? []))]);
