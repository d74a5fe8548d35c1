import type { Niveau } from '../../content/index.ts';
import { Icon } from '../base/index.ts';

/** A level as a badge: the word says it, the colour only helps. */
export const NiveauBadge = ({ niveau, voor }: { niveau: Niveau; voor?: string }) => (
  <span className={`nl-data-badge pw-niveau pw-niveau--${niveau}`}>
    {voor !== undefined && <span>{voor} </span>}
    {niveau}
  </span>
);

/** From the level before measures to what is left. */
export const NiveauVerloop = ({ van, naar }: { van: Niveau; naar: Niveau }) => (
  <span className="pw-niveauverloop">
    <NiveauBadge niveau={van} />
    <Icon name="arrow-right" />
    <span className="pw-visually-hidden">na de maatregelen</span>
    <NiveauBadge niveau={naar} />
  </span>
);
