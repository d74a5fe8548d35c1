/** A cell of the matrix, counted from 0. */
export type Plek = { rij: number; kolom: number };

/**
 * Where a key brings someone in a matrix; undefined where the key is not for moving. Arrows stop at the edge, Home and End
 * go along the row, with Control to the first and last cell of all (the pattern of the ARIA grid).
 */
export function verplaats(
  { rij, kolom }: Plek,
  { rijen, kolommen }: { rijen: number; kolommen: number },
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
): Plek | undefined {
  const within = (place: Plek): Plek => ({
    rij: Math.max(0, Math.min(rijen - 1, place.rij)),
    kolom: Math.max(0, Math.min(kolommen - 1, place.kolom)),
  });
  switch (key) {
    case 'ArrowUp':
      return within({ rij: rij - 1, kolom });
    case 'ArrowDown':
      return within({ rij: rij + 1, kolom });
    case 'ArrowLeft':
      return within({ rij, kolom: kolom - 1 });
    case 'ArrowRight':
      return within({ rij, kolom: kolom + 1 });
    case 'Home':
      return within({ rij: ctrlKey ? 0 : rij, kolom: 0 });
    case 'End':
      return within({ rij: ctrlKey ? rijen : rij, kolom: kolommen });
    default:
      return undefined;
  }
}
