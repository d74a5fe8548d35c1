import { actieplanSchema } from './actieplan.ts';
import { dpiaSchema } from './dpia/schema.ts';
import type { Dossier } from './schema.ts';

/**
 * The part of a dossier that one agreement is about. This is what a Word file carries: the file goes to the other
 * party, which must not receive the team, the systems or what was agreed with others.
 */
export function sliceForOvereenkomst(dossier: Dossier, overeenkomstId: string): Dossier {
  const overeenkomsten = dossier.overeenkomsten.filter(({ id }) => id === overeenkomstId);
  const [overeenkomst] = overeenkomsten;
  const partijen = dossier.partijen
    .filter(({ id }) => id === overeenkomst?.partij)
    .map((partij) => ({
      ...partij,
      diensten: partij.diensten.filter(({ id }) => id === overeenkomst?.dienst),
    }));
  return {
    ...dossier,
    beleid: {},
    team: [],
    eigenFuncties: [],
    systemen: [],
    taken: [],
    toegangen: [],
    partijen,
    besluiten: dossier.besluiten.filter(({ dienst }) => dienst === overeenkomst?.dienst),
    overeenkomsten,
    bestaandeDocumenten: [],
    uitwisselingen: [],
    actieveOvereenkomst: overeenkomst?.id ?? null,
    dpia: dpiaSchema.parse({}),
    actieplan: actieplanSchema.parse({}),
  };
}
