import type { Dossier } from '../schema.ts';
import { zetDpia } from './zet-dpia.ts';

/** Rows with one of an earlier list put back at its place; a row that is there already is replaced by the earlier one. */
function zetRijTerug<Row extends { id: string }>(
  rows: readonly Row[],
  earlier: readonly Row[],
  row: Row,
): Row[] {
  const others = rows.filter(({ id }) => id !== row.id);
  return others.toSpliced(earlier.indexOf(row), 0, row);
}

/** Puts back what a person said of a risk in an earlier dossier, with the measures that were against it; later changes stay. */
export function zetRisicoTerug(dossier: Dossier, earlier: Dossier, sleutel: string): Dossier {
  const row = earlier.dpia.risicos.find(
    (one) => one.id === sleutel || (!one.isEigen && one.risico === sleutel),
  );
  if (row === undefined) return dossier;
  const against = new Set(
    earlier.dpia.maatregelen.filter(({ risicos }) => risicos.includes(sleutel)).map(({ id }) => id),
  );
  const rest = dossier.dpia.risicos.filter((one) => one.isEigen || one.risico !== sleutel);
  return zetDpia(dossier, {
    risicos: zetRijTerug(row.isEigen ? dossier.dpia.risicos : rest, earlier.dpia.risicos, row),
    maatregelen: dossier.dpia.maatregelen.map((one) =>
      against.has(one.id) && !one.risicos.includes(sleutel)
        ? { ...one, risicos: [...one.risicos, sleutel] }
        : one,
    ),
  });
}

/** Puts back what a person said of a measure in an earlier dossier; later changes stay. */
export function zetMaatregelTerug(dossier: Dossier, earlier: Dossier, sleutel: string): Dossier {
  const row = earlier.dpia.maatregelen.find((one) => one.id === sleutel || one.uitLijst === sleutel);
  if (row === undefined) return dossier;
  const rest = dossier.dpia.maatregelen.filter(
    (one) => one.uitLijst === undefined || one.uitLijst !== row.uitLijst,
  );
  return zetDpia(dossier, { maatregelen: zetRijTerug(rest, earlier.dpia.maatregelen, row) });
}
