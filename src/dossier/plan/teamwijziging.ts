import type { Dossier } from '../schema.ts';
import type { Letter, Taakkeuze, Teamlid } from '../team.ts';

/** Where a member of the team stands in the dossier, in counts. */
export type LidGebruik = {
  taken: number;
  acties: number;
  stappen: number;
  toegangen: number;
  documenten: number;
  systemen: number;
  maatregelen: number;
};

/** Counts what hangs on a member of the team. */
export function gebruikVanLid(dossier: Dossier, id: string): LidGebruik {
  const { actieplan, dpia } = dossier;
  const owned = (rows: readonly { eigenaar?: string | null | undefined }[]) =>
    rows.filter(({ eigenaar }) => eigenaar === id).length;
  return {
    taken: dossier.taken.filter(
      ({ verdeling, contracteigenaar }) => contracteigenaar === id || verdeling.some(({ lid }) => lid === id),
    ).length,
    acties: owned(actieplan.acties),
    stappen: owned(actieplan.stappen),
    toegangen: dossier.toegangen.filter(({ lid }) => lid === id).length,
    documenten: owned(dossier.bestaandeDocumenten),
    systemen: dossier.systemen.filter(({ beheerder }) => beheerder === id).length,
    maatregelen: owned(dpia.maatregelen),
  };
}

/**
 * Takes a member out of the team; `opvolger` takes over all that hung on them, or nobody (`null`). Access to systems is
 * personal: it is not handed over, and the list of actions then asks for it anew.
 */
export function verwijderLid(dossier: Dossier, id: string, opvolger: string | null): Dossier {
  const owner = <Row extends { eigenaar?: string | null | undefined }>(row: Row): Row =>
    row.eigenaar === id ? { ...row, eigenaar: opvolger } : row;
  const { actieplan, dpia } = dossier;
  return {
    ...dossier,
    team: dossier.team.filter((lid) => lid.id !== id),
    taken: dossier.taken.map((keuze) => handOver(keuze, id, opvolger)),
    toegangen: dossier.toegangen.filter(({ lid }) => lid !== id),
    systemen: dossier.systemen.map((systeem) =>
      systeem.beheerder === id ? { ...systeem, beheerder: opvolger } : systeem,
    ),
    bestaandeDocumenten: dossier.bestaandeDocumenten.map(owner),
    dpia: { ...dpia, maatregelen: dpia.maatregelen.map(owner) },
    actieplan: {
      ...actieplan,
      acties: actieplan.acties.map(owner),
      stappen: actieplan.stappen.map(owner),
      overleg: withoutGuest(actieplan.overleg, id, opvolger),
    },
  };
}

function withoutGuest(
  overleg: Dossier['actieplan']['overleg'],
  id: string,
  opvolger: string | null,
): Dossier['actieplan']['overleg'] {
  if (!overleg.aanwezig?.includes(id)) return overleg;
  const others = overleg.aanwezig.filter((one) => one !== id);
  return { ...overleg, aanwezig: opvolger === null ? others : [...new Set([...others, opvolger])] };
}

/** The weightiest letter wins where the successor had one already. */
function handOver(keuze: Taakkeuze, id: string, opvolger: string | null): Taakkeuze {
  const contracteigenaar = keuze.contracteigenaar === id ? opvolger : keuze.contracteigenaar;
  const own = keuze.verdeling.find(({ lid }) => lid === id);
  const others = keuze.verdeling.filter(({ lid }) => lid !== id);
  if (own === undefined || opvolger === null) return { ...keuze, contracteigenaar, verdeling: others };
  const had = others.find(({ lid }) => lid === opvolger);
  const verdeling =
    had === undefined
      ? [...others, { lid: opvolger, letter: own.letter }]
      : others.map((one) => (one === had ? { ...one, letter: heaviest(one.letter, own.letter) } : one));
  return { ...keuze, contracteigenaar, verdeling };
}

function heaviest(one: Letter, other: Letter): Letter {
  if (one !== other && ['R', 'A', 'R/A'].includes(one) && ['R', 'A', 'R/A'].includes(other)) return 'R/A';
  const order: readonly Letter[] = ['R/A', 'A', 'R', 'C', 'I'];
  return order[Math.min(order.indexOf(one), order.indexOf(other))] ?? one;
}

/** Adds a member to the team. */
export const voegLidToe = (dossier: Dossier, lid: Teamlid): Dossier => ({
  ...dossier,
  team: [...dossier.team, lid],
});

/** Changes a member of the team. */
export const wijzigLid = (dossier: Dossier, id: string, change: Partial<Teamlid>): Dossier => ({
  ...dossier,
  team: dossier.team.map((lid) => (lid.id === id ? { ...lid, ...change } : lid)),
});
