import type { IconName } from '../base/index.ts';

/** What an outcome can be, with the words and the drawing that say it without colour. */
export const statuses = {
  mag: { label: 'Mag', icon: 'check' },
  'mag-niet': { label: 'Mag niet', icon: 'cross' },
  'niet-voorzien': { label: 'Niet voorzien', icon: 'minus' },
  'laat-toetsen': { label: 'Laat toetsen', icon: 'eye' },
  beoordeling: { label: 'Beoordeling nodig', icon: 'person' },
  neutraal: { label: 'Uitkomst', icon: 'info' },
} as const satisfies Record<string, { label: string; icon: IconName }>;

/** Name of an outcome. */
export type Status = keyof typeof statuses;
