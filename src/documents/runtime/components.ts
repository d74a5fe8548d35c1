import type { Element } from 'hast';
import type { NoteKind } from '../tree/tree.ts';
import type { Cell, Printable, Tekst } from '../tree/values.ts';
import { el, print, type Content } from './hyperscript.ts';

/*
 * The closed set of components that a template may use. The names are Dutch because a lawyer writes them; each is a
 * function of its attributes and its content, and the type check of templates reads these types.
 */

const part = (tagName: string, value: Printable | undefined): Content =>
  value === undefined ? [] : el(tagName, {}, print(value));
const withId = (id: string | undefined): { id?: string } => (id === undefined ? {} : { id });

/** The title page. */
export const Titelblad = (
  props: {
    titel: Tekst;
    ondertitel?: Tekst | undefined;
    status?: Tekst | undefined;
    datum?: Tekst | undefined;
    kenmerk?: Tekst | undefined;
  },
  content: Content = [],
): Element =>
  el('titelblad', {}, [
    part('titel', props.titel),
    part('ondertitel', props.ondertitel),
    part('status', props.status),
    part('datum', props.datum),
    part('kenmerk', props.kenmerk),
    content,
  ]);

/** The table of contents, one or two levels deep. */
export const Inhoudsopgave = (props: { niveaus?: 1 | 2 }): Element =>
  el('inhoudsopgave', { niveaus: props.niveaus ?? 2 });

/** A numbered article; dropped where it has no content. */
export const Artikel = (props: { id: string; titel: Tekst }, content: Content): Element =>
  el('artikel', { id: props.id }, [part('titel', props.titel), content]);

/** A numbered member of an article: 1.1, 1.2. */
export const Lid = (props: { id?: string }, content: Content): Element =>
  el('lid', withId(props.id), content);

/** A lettered part of a member: a, b, c; inside another part: i, ii, iii. */
export const Onderdeel = (props: { id?: string }, content: Content): Element =>
  el('onderdeel', withId(props.id), content);

/** A numbered annex that starts on a new page. */
export const Bijlage = (props: { id: string; titel: Tekst }, content: Content): Element =>
  el('bijlage', { id: props.id }, [part('titel', props.titel), content]);

/** An unnumbered heading with an anchor; level 1 is as high as an article. */
export const Kop = (props: { niveau: 1 | 2 | 3 | 4; id?: string }, content: Content): Element =>
  el(`h${props.niveau}`, withId(props.id), content);

/** A cross-reference: "artikel 4.2, onderdeel a". */
export const Verwijs = (props: { naar: string; hoofdletter?: boolean }): Element =>
  el('verwijs', { naar: props.naar, ...(props.hoofdletter === true && { hoofdletter: true }) });

/** A footnote with the citation and address of a legal source. */
export const Bron = (props: { id: string }): Element => el('bron', { id: props.id });

/** A footnote with own words. */
export const Noot = (_props: Record<never, never>, content: Content): Element => el('noot', {}, content);

/** A table of rows from the view, with a numbered caption. Widths are proportions, one a column. */
export const Tabel = (props: {
  id?: string;
  bijschrift?: Tekst | undefined;
  kop: readonly Tekst[];
  rijen: readonly (readonly Cell[])[];
  breedtes?: readonly number[];
  /** Smaller and closer, for a long list. */
  dicht?: boolean;
  /** What the table says where there is no row. */
  leeg?: Tekst;
}): Element => {
  const empty = [[props.leeg ?? 'Geen', ...props.kop.slice(1).map(() => '')]];
  const rows = props.rijen.length > 0 ? props.rijen : empty;
  return el(
    'table',
    {
      ...withId(props.id),
      ...(props.breedtes && { breedtes: [...props.breedtes] }),
      ...(props.dicht === true && { dicht: true }),
    },
    [
      part('caption', props.bijschrift),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          props.kop.map((cell) => el('th', {}, print(cell))),
        ),
      ),
      el(
        'tbody',
        {},
        rows.map((row) =>
          el(
            'tr',
            {},
            row.map((cell) => el('td', {}, print(cell))),
          ),
        ),
      ),
    ],
  );
};

/** A picture. Width and height in CSS pixels; `png` serves readers that cannot draw SVG, and can be added later. */
export const Figuur = (props: {
  id?: string;
  svg: string;
  png?: Uint8Array | undefined;
  alt: string;
  breedte: number;
  hoogte: number;
  bijschrift?: Tekst | undefined;
}): Element => ({
  ...el('figuur', { ...withId(props.id), alt: props.alt }, part('bijschrift', props.bijschrift)),
  // An HTML parser elsewhere in the project adds `position` to this type of hast, as if every element had it.
  data: {
    figure: {
      svg: props.svg,
      ...(props.png && { png: props.png }),
      width: props.breedte,
      height: props.hoogte,
    },
    position: {},
  },
});

/** One party that signs; what is absent becomes a line to fill in by hand. */
export type Ondertekenaar = {
  naam: Tekst;
  vertegenwoordigdDoor?: Tekst | undefined;
  functie?: Tekst | undefined;
  plaats?: Tekst | undefined;
  datum?: Tekst | undefined;
};

/** The signature block. */
export const Ondertekening = (props: { partijen: readonly Ondertekenaar[] }): Element =>
  el(
    'ondertekening',
    {},
    props.partijen.map((partij) =>
      el('partij', {}, [
        part('naam', partij.naam),
        part('vertegenwoordigd-door', partij.vertegenwoordigdDoor),
        part('functie', partij.functie),
        part('plaats', partij.plaats),
        part('datum', partij.datum),
      ]),
    ),
  );

/** A drafting note in a shaded box. */
export const Opmerking = (props: { soort: NoteKind }, content: Content): Element =>
  el('opmerking', { soort: props.soort }, content);

/** Starts a new page. */
export const NieuwePagina = (_props: Record<never, never>): Element => el('nieuwepagina', {});
