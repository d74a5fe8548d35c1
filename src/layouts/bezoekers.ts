import type { IconName } from '../components/base/index.ts';

/** The four kinds of visitor that the home page asks for, each with a path of its own. */
export const bezoekers = {
  projectleider: {
    naam: 'Projectleider',
    icon: 'done',
    vraag: 'Ik plan de invoering',
  },
  'privacy-officer': {
    naam: 'Privacy officer',
    icon: 'lock',
    vraag: 'Ik bewaak de privacy',
  },
  inkoper: {
    naam: 'Inkoper',
    icon: 'document',
    vraag: 'Ik sluit contracten met aanbieders',
  },
  uitvoerder: {
    naam: 'Uitvoerder',
    icon: 'person',
    vraag: 'Ik werk met inburgeraars',
  },
} as const satisfies Record<string, { naam: string; icon: IconName; vraag: string }>;

/** Name of a kind of visitor. */
export type BezoekerId = keyof typeof bezoekers;
