import citatenFile from '../../content/bronnen.yaml?citaten';
import titelsFile from '../../content/verantwoording.yaml?titels';
import { indexById } from './lookup.ts';
import type { Bron, Verantwoording } from './schema/bronnen.ts';

/** A source as an outcome or document cites it; the light part of `Bron`, for islands. */
export type Citaat = Pick<Bron, 'id' | 'citeer' | 'url'>;
/** A choice of interpretation by its title; the light part of `Verantwoording`, for islands. */
export type Keuzetitel = Pick<Verantwoording, 'id' | 'titel'>;

/** How the source with this id is cited, or undefined. */
export const findCitaat = /* @__PURE__ */ indexById(citatenFile as readonly Citaat[]);
/** Title of the choice of interpretation with this id, or undefined. */
export const findKeuzetitel = /* @__PURE__ */ indexById(titelsFile as readonly Keuzetitel[]);
