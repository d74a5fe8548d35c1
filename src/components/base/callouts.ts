import type { IconName } from './icons.ts';

/** The kinds of message, with their drawing, their class and the word that a screen reader says where there is no title. */
export const callouts = {
  info: { icon: 'info', className: 'utrecht-alert--info', spoken: 'Informatie' },
  success: { icon: 'done', className: 'utrecht-alert--ok', spoken: 'Gelukt' },
  warning: { icon: 'warning', className: 'utrecht-alert--warning', spoken: 'Let op' },
  error: { icon: 'error', className: 'utrecht-alert--error', spoken: 'Fout' },
} as const satisfies Record<string, { icon: IconName; className: string; spoken: string }>;

/** Kind of message. */
export type CalloutKind = keyof typeof callouts;
