/** Makes a look-up by id; unknown ids give undefined. */
export function indexById<Row extends { id: string }>(rows: readonly Row[]): (id: string) => Row | undefined {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => byId.get(id);
}
