import { oordeelWoorden } from '../../rules/index.ts';
import type { IconName } from '../base/index.ts';

/** What an outcome can be, with the words and the drawing that say it without colour. */
export const statuses = {
  mag: { label: oordeelWoorden.mag, icon: 'check' },
  'mag-niet': { label: oordeelWoorden['mag-niet'], icon: 'cross' },
  'niet-voorzien': { label: oordeelWoorden['niet-voorzien'], icon: 'minus' },
  'laat-toetsen': { label: oordeelWoorden['laat-toetsen'], icon: 'eye' },
  beoordeling: { label: oordeelWoorden.beoordeling, icon: 'person' },
  neutraal: { label: 'Uitkomst', icon: 'info' },
} as const satisfies Record<string, { label: string; icon: IconName }>;

/** Name of an outcome. */
export type Status = keyof typeof statuses;
