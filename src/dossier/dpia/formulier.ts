import {
  dpiaParagrafen,
  findRijksmodelVraag,
  rijksmodel,
  type DpiaParagraaf,
  type RijksmodelVraag,
} from '../../content/index.ts';

/** How a question is answered: in one field, on one card of fields, or in rows. */
export type Vraagvorm = 'veld' | 'kaart' | 'rijen';

/** A question that is confirmed or changed as a whole. */
export type Vraag = {
  /** Number of the field or the group in the Rijksmodel. */
  id: string;
  paragraaf: number;
  naam: string;
  vorm: Vraagvorm;
  velden: readonly RijksmodelVraag[];
  /** A person judges it by itself; it cannot be confirmed with its paragraph. */
  isOordeel: boolean;
  /** Adds to the other answers of its paragraph, and may stay empty. */
  isToelichting: boolean;
  /** Has one row for each processing, named by the field 3.1.1. */
  perVerwerking: boolean;
};

/** The field that names a processing; rows of other groups are joined to it. */
export const verwerkingsnaam = '3.1.1';

/** Groups of which the rows follow from the list of risks and measures, and are not kept apart. */
export const afgeleid: ReadonlySet<string> = new Set(['16.1', '17.1']);

/** The questions of the Rijksmodel that only add to the others of their paragraph. */
const toelichtingen: ReadonlySet<string> = new Set([
  '2.3',
  '3.2',
  '5.2',
  '6.2',
  '8.2',
  '9.2',
  '10.2',
  '11.2',
  '12.4',
  '13.2',
  '16.2',
  '17.2',
]);

/** All questions that take an answer here, in the order of the Rijksmodel; pictures are not kept. */
export const vragen: readonly Vraag[] = makeVragen();

const byId = new Map(vragen.map((vraag) => [vraag.id, vraag]));

/** The question with this number, or undefined. */
export const findDpiaVraag = (id: string): Vraag | undefined => byId.get(id);

/** The question that lists the processings. */
export const verwerkingsvraag: Vraag = vraagMet(verwerkingsnaam);

function vraagMet(veld: string): Vraag {
  const found = vragen.find(({ velden }) => velden.some(({ id }) => id === veld));
  if (found === undefined) throw new Error(`The Rijksmodel has no field "${veld}".`);
  return found;
}

/** The questions of a paragraph. */
export const vragenVan = (paragraaf: number): readonly Vraag[] =>
  vragen.filter((vraag) => vraag.paragraaf === paragraaf);

/** The paragraph with this number; throws where there is none. */
export function dpiaParagraaf(nummer: number): DpiaParagraaf {
  const found = dpiaParagrafen.find((one) => one.nummer === nummer);
  if (found === undefined) throw new Error(`The DPIA has no paragraph ${nummer}.`);
  return found;
}

function makeVragen(): Vraag[] {
  const units = new Map<string, { vorm: Vraagvorm; velden: RijksmodelVraag[] }>();
  for (const veld of rijksmodel) {
    if (veld.soort === 'groep' || veld.soort === 'beeld') continue;
    const { id, vorm } = unitOf(veld);
    const unit = units.get(id) ?? { vorm, velden: [] };
    unit.velden.push(veld);
    units.set(id, unit);
  }
  return [...units].map(([id, unit]) => {
    const paragraaf = Number(id.split('.')[0]);
    return {
      id,
      paragraaf,
      naam: findRijksmodelVraag(id)?.naam ?? id,
      ...unit,
      isOordeel: dpiaParagraaf(paragraaf).oordeel.includes(id),
      isToelichting: toelichtingen.has(id),
      perVerwerking: findRijksmodelVraag(id)?.volgt !== undefined,
    };
  });
}

/** The outermost repeated group of a field, else the card it stands on, else the field itself. */
function unitOf(veld: RijksmodelVraag): { id: string; vorm: Vraagvorm } {
  const repeated = ancestorsOf(veld).filter(({ herhaalbaar }) => herhaalbaar);
  const outer = repeated.at(-1);
  if (outer !== undefined) return { id: outer.id, vorm: 'rijen' };
  const parent = veld.in === undefined ? undefined : findRijksmodelVraag(veld.in);
  return parent?.in !== undefined && childrenOf(parent).every(({ soort }) => soort !== 'groep')
    ? { id: parent.id, vorm: 'kaart' }
    : { id: veld.id, vorm: 'veld' };
}

function ancestorsOf(veld: RijksmodelVraag): RijksmodelVraag[] {
  const parent = veld.in === undefined ? undefined : findRijksmodelVraag(veld.in);
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent)];
}

function childrenOf(group: RijksmodelVraag): readonly RijksmodelVraag[] {
  return rijksmodel.filter((one) => one.in === group.id);
}
