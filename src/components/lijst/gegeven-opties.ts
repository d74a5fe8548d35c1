import { gegevens, gegevensgroepNamen, herkenning } from '../../content/index.ts';
import { klantnummer, vrijeTekst } from '../../detection/index.ts';
import { anders } from '../../rules/index.ts';
import { gegevenNaam } from '../../wizards/lijst/index.ts';

/** What a column can hold, in groups, as a person picks it. */
export const gegevenOpties: readonly { label: string; opties: readonly { id: string; naam: string }[] }[] = [
  {
    label: 'Staat niet in de catalogus',
    opties: [
      { id: anders, naam: 'Iets anders, of ik weet het niet' },
      ...[klantnummer, vrijeTekst].map((id) => ({ id, naam: gegevenNaam(id) })),
      ...herkenning.buitenCatalogus.map(({ id, naam }) => ({ id, naam })),
    ],
  },
  ...[...Map.groupBy(gegevens, ({ groep }) => groep)].map(([groep, rows]) => ({
    label: gegevensgroepNamen[groep],
    opties: rows.map(({ id, naam }) => ({ id, naam })),
  })),
];
