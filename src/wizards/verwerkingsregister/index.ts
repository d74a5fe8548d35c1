import { metKorteNamen, type Dossier } from '../../dossier/index.ts';
import { verwerkingenVan } from '../../dossier/verwerkingen/index.ts';
import type { Lijstblad } from '../../exports/index.ts';
import { registerkolommen } from './kolommen.ts';

export { registerkolommen, type Registerkolom } from './kolommen.ts';

/** A cell of a workbook holds no more than 32 767 signs; a file with a longer one does not open. */
const longestCell = 32_000;

/**
 * The rows for the register of processing (art. 30 lid 1 AVG), one a task in scope, and a sheet that says per column what the AVG
 * asks. They are a proposal: the municipality puts them into its own register.
 */
export function verwerkingsregisterBladen(dossier: Dossier): Lijstblad[] {
  const printed = metKorteNamen(dossier);
  const rijen = verwerkingenVan(printed).map((verwerking) => {
    const rij = { dossier: printed, verwerking, partijen: verwerking.partijen };
    return registerkolommen.map(({ waarde }) => {
      const value = waarde(rij);
      // Half of a sign that stands for two would make the file invalid.
      return typeof value === 'string' ? value.slice(0, longestCell).replace(/[\uD800-\uDBFF]$/u, '') : value;
    });
  });
  return [
    { naam: 'Verwerkingen', rijen: [registerkolommen.map(({ kop }) => kop), ...rijen] },
    {
      naam: 'Toelichting',
      rijen: [
        ['Kolom', 'Wat de AVG vraagt', 'Waar de waarde vandaan komt'],
        ...registerkolommen.map(({ kop, artikel, herkomst }) => [kop, artikel, herkomst]),
      ],
    },
  ];
}
