import type { Open } from './view.ts';

/** What the text asks for where the dossier has no answer, or no place for one. */
export const open: Open = {
  voorbeeld: { ontbreekt: '…' },
  doelen: { ontbreekt: 'waarvoor de gemeente gegevens gebruikt' },
  gezondheid: { ontbreekt: 'wat de gemeente over gezondheid opschrijft' },
  verhuizing: { ontbreekt: 'wat de nieuwe gemeente nog meer krijgt, of dat dit alles is' },
  sleutel: { ontbreekt: 'wat de gemeente daar gebruikt in plaats van het BSN' },
  bsn: { ontbreekt: 'of het BSN daarheen gaat' },
  lijst: { ontbreekt: 'welke van deze gegevens, hoe lang en waarom' },
  bewaarbeleid: { ontbreekt: 'of de gemeente een paar gegevens langer bewaart, en waarom' },
  uitkering: { ontbreekt: 'hoe lang; vraag de archivaris' },
  besluit: {
    ontbreekt: 'welk besluit, hoe de computer daartoe komt en wat het voor de inburgeraar betekent',
  },
  plaats: { ontbreekt: 'ja of nee: gaan er gegevens naar een land buiten de EER?' },
  bevestiging: { ontbreekt: 'bevestiging door de gemeente' },
};
