import { findMaatregel, type Maatregel } from '../../content/index.ts';
import { lidMetFunctie } from '../plan/index.ts';
import type { Dossier } from '../schema.ts';
import type { DpiaMaatregel } from './schema.ts';

/** A measure as it stands in this dossier: proposed from the library, taken, or refused. */
export type Maatregelstand = {
  /** Id in the library, or of the own row. */
  sleutel: string;
  /** The row of the dossier, where a person decided something. */
  rij: DpiaMaatregel | undefined;
  titel: string;
  uitleg: string | undefined;
  soort: Maatregel['soort'] | undefined;
  verlaagt: Maatregel['verlaagt'];
  href: string | undefined;
  bronnen: readonly string[];
  /** Keys of the risks it works against. */
  risicos: readonly string[];
  status: 'voorgesteld' | 'genomen' | 'afgewezen';
  /** A member of the team: chosen, or proposed by function. */
  eigenaar: string | undefined;
  isEigenaarVoorstel: boolean;
  gereedOp: string | undefined;
};

/** The measures against these risks: of the library in the order of the risks, then the own ones. */
export function maatregelenBij(
  dossier: Dossier,
  risicos: readonly { sleutel: string; maatregelen: readonly string[] }[],
): Maatregelstand[] {
  const byMeasure = new Map<string, string[]>();
  for (const { sleutel, maatregelen } of risicos)
    for (const id of maatregelen) byMeasure.set(id, [...(byMeasure.get(id) ?? []), sleutel]);
  const taken = dossier.dpia.maatregelen;
  const known = new Set(risicos.map(({ sleutel }) => sleutel));
  const library = [...byMeasure].flatMap(([id, sleutels]) => {
    const maatregel = findMaatregel(id);
    const rij = taken.find(({ uitLijst }) => uitLijst === id);
    return maatregel === undefined ? [] : [ofLibrary(dossier, maatregel, rij, sleutels)];
  });
  const own = taken
    .filter(({ uitLijst }) => uitLijst === undefined || !byMeasure.has(uitLijst))
    .map((rij) => ofRow(rij, known));
  return [...library, ...own];
}

function ofLibrary(
  dossier: Dossier,
  maatregel: Maatregel,
  rij: DpiaMaatregel | undefined,
  sleutels: readonly string[],
): Maatregelstand {
  const chosen = rij?.eigenaar ?? undefined;
  const { id, titel, uitleg, soort, verlaagt, href, bronnen, functies } = maatregel;
  return {
    sleutel: id,
    rij,
    titel: rij?.maatregel ?? titel,
    uitleg,
    soort,
    verlaagt,
    href,
    bronnen,
    risicos: [...new Set([...sleutels, ...(rij?.risicos ?? [])])],
    status: rij?.status ?? 'voorgesteld',
    eigenaar: chosen ?? lidMetFunctie(dossier, functies),
    isEigenaarVoorstel: chosen === undefined,
    gereedOp: rij?.gereedOp ?? undefined,
  };
}

const ofRow = (rij: DpiaMaatregel, known: ReadonlySet<string>): Maatregelstand => ({
  sleutel: rij.id,
  rij,
  titel: rij.maatregel,
  uitleg: undefined,
  soort: undefined,
  verlaagt: rij.verlaagt ?? 'kans',
  href: undefined,
  bronnen: [],
  risicos: rij.risicos.filter((id) => known.has(id)),
  status: rij.status,
  eigenaar: rij.eigenaar ?? undefined,
  isEigenaarVoorstel: false,
  gereedOp: rij.gereedOp ?? undefined,
});
