export * from './Bronnen.tsx';
export * from './Button.tsx';
export * from './Callout.tsx';
export * from './Icon.tsx';
export * from './Table.tsx';
export type { CalloutKind } from './callouts.ts';
export type { IconName } from './icons.ts';
