import { findCitaat, type Gegeven, type RolUitkomst } from '../../../content/index.ts';
import { opsomming } from '../../../rules/index.ts';
import type { Dossier } from '../../schema.ts';
import { takenVan } from '../../taken.ts';
import {
  alleGegevens,
  ketenpartijenVan,
  verwerkingenVan,
  type Ketenpartij,
  type Verwerking,
} from '../../verwerkingen/index.ts';
import type { Waarde } from '../waarde.ts';

/** What is proposed for a question, and where it comes from. */
export type Voorstel = {
  waarde: Waarde;
  /** Text ids of content/dpia.yaml under `herkomst`. */
  herkomst: readonly Herkomst[];
  bronnen: readonly string[];
};

/** Where a proposal comes from: facts of the site, or what was filled in elsewhere. */
export type Herkomst =
  | 'wet'
  | 'handreiking'
  | 'tekst'
  | 'gemeente'
  | 'uit-taken'
  | 'uit-partijen'
  | 'systemen'
  | 'overeenkomsten'
  | 'beleid'
  | 'team'
  | 'risicos';

/** What every proposal is made of; computed once for a dossier. */
export type Voorstelcontext = {
  dossier: Dossier;
  verwerkingen: readonly Verwerking[];
  partijen: readonly Ketenpartij[];
  gegevens: readonly Gegeven[];
};

/** A proposal by the number of its question. */
export type Voorstellen = Record<string, Voorstel>;

/** Gathers what the proposals need. */
export function maakVoorstelcontext(dossier: Dossier): Voorstelcontext {
  const verwerkingen = verwerkingenVan(dossier);
  return {
    dossier,
    verwerkingen,
    partijen: ketenpartijenVan(dossier, takenVan(dossier)),
    gegevens: alleGegevens(verwerkingen),
  };
}

/** The municipality as a sentence begins with it. */
export const gemeentenaam = ({ gemeente }: Dossier): string => gemeente.naam?.trim() || 'De gemeente';

/** Sources as a document cites them, each once. */
export const citaten = (ids: readonly string[]): string =>
  opsomming([...new Set(ids)].flatMap((id) => findCitaat(id)?.citeer ?? []));

/** A proposal in words. */
export const inWoorden = (
  tekst: string,
  herkomst: readonly Herkomst[],
  bronnen: readonly string[] = [],
): Voorstel => ({ waarde: { tekst }, herkomst, bronnen });

/** A proposal in rows. */
export const inRijen = (
  rijen: Extract<Waarde, { rijen: unknown }>['rijen'],
  herkomst: readonly Herkomst[],
  bronnen: readonly string[] = [],
): Voorstel => ({ waarde: { rijen }, herkomst, bronnen });

/** What a system is called inside a sentence. */
export const systeemnaam = ({ naam }: { naam: string }): string => naam.trim() || 'een systeem zonder naam';

/** Parties of the facts that are a task of another one: the COA prepares, and DUO takes the test. */
const sameBody: Readonly<Record<string, string>> = {
  'instantie-voorbereiding': 'coa',
  'instantie-leerbaarheidstoets': 'duo',
};

/** How many other parties there are; one with two services or two tasks counts once. */
export const aantalPartijen = ({ partijen }: Pick<Voorstelcontext, 'partijen'>): number =>
  new Set(partijen.map(({ eigen, sleutel }) => eigen?.partij.id ?? sameBody[sleutel] ?? sleutel)).size;

/** How the Rijksmodel calls a role. */
export const rolInModel: Record<RolUitkomst, string> = {
  verwerker: 'Verwerker',
  verwerkingsverantwoordelijke: 'Verwerkingsverantwoordelijke',
  gezamenlijk: 'Gezamenlijke verwerkingsverantwoordelijke',
  'eigen-organisatie': 'Verwerkingsverantwoordelijke',
};

/** The categories of people whose data they are. */
export const betrokkenen = { inburgeraars: 'Inburgeraars', gezin: 'Gezinsleden van inburgeraars' } as const;

/** Whose data a field is. */
export const betrokkeneVan = ({ groep }: Gegeven): string =>
  groep === 'gezin' ? betrokkenen.gezin : betrokkenen.inburgeraars;
