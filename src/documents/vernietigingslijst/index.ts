import sjabloonModule from '../../../templates/vernietigingslijst/sjabloon.mdx?sjabloon';
import { findCitaat, findGegeven, gegevensgroepNamen } from '../../content/index.ts';
import { printDate } from '../../rules/index.ts';
import { fileNamePart, type BuiltDocument } from '../meta.ts';
import { render, type Sjabloon } from '../runtime/index.ts';
import { resolve } from '../tree/index.ts';
import type { VernietigingslijstView } from './view.ts';

const sjabloon: Sjabloon<VernietigingslijstView> = sjabloonModule;

/** Data that go on the same day. Days are `jjjj-mm-dd`. */
export type Vernietigingsgroep = {
  gegevens: readonly { id: string; naam: string }[];
  termijn: { advies: string; uiterlijk: string } | undefined;
  bronnen: string;
};

/** What the proposal is made of. `kenmerk` is a mark of the record, never the name of a person. */
export type Vernietigingsvoorstel = {
  kenmerk: string;
  aanleiding: string;
  uitkomst: string;
  groepen: readonly Vernietigingsgroep[];
};

/** Builds the proposal for the list of what is destroyed, to be checked by the archivaris. `now` is an ISO moment. */
export function buildVernietigingslijst(
  { kenmerk, aanleiding, uitkomst, groepen }: Vernietigingsvoorstel,
  now: string,
): BuiltDocument {
  const dated = groepen.flatMap(({ termijn, ...groep }) =>
    termijn === undefined ? [] : [{ ...groep, ...termijn }],
  );
  const other = groepen.filter(({ termijn }) => termijn === undefined).flatMap((groep) => namesOf(groep));
  const view: VernietigingslijstView = {
    kenmerk: kenmerk === '' ? { ontbreekt: 'kenmerk van het dossier of van de groep dossiers' } : kenmerk,
    aanleiding,
    datum: printDate(now),
    uitkomst,
    // The row that stands for all the rest comes last; its names are in the annex.
    rijen: dated
      .toSorted((one, other) => Number(isLong(one)) - Number(isLong(other)))
      .map((groep) => [
        isLong(groep)
          ? [
              `Alle andere gegevens van het dossier (${groep.gegevens.length} soorten, zie `,
              { verwijs: 'overige' },
              ')',
            ]
          : namesOf(groep).join('; '),
        printDate(groep.advies),
        printDate(groep.uiterlijk),
        groep.bronnen,
      ]),
    heeftOverige: dated.some(isLong),
    overige: byGroup(dated.filter(isLong).flatMap(({ gegevens }) => gegevens)),
    heeftLangereGrens: dated.some(({ advies, uiterlijk }) => advies !== uiterlijk),
    heeftAndereWet: other.length > 0,
    andereWet: other.join('; '),
    ondertekening: [
      ['Proceseigenaar', 'Besluit tot vernietiging', '', ''],
      ['Archivaris', 'Toetst aan de selectielijst', '', ''],
      ['Functioneel beheerder', 'Vernietigt, ook in kopieën', '', ''],
    ],
  };
  return {
    document: resolve(render(sjabloon, view), findCitaat),
    meta: {
      titel: 'Voorstel voor de vernietigingslijst',
      auteur: 'Privacywijzer Inburgering',
      onderwerp: 'Bewaartermijnen inburgering',
      datum: new Date(now),
      taal: 'nl-NL',
    },
    fileName: ['vernietigingslijst', fileNamePart(kenmerk)].filter((part) => part !== '').join('-'),
  };
}

/** More names than a reader takes in; only a whole record has so many. */
const isLong = ({ gegevens }: { gegevens: readonly unknown[] }): boolean => gegevens.length > 30;

/** Names in the groups of the catalogue, one row a group. */
const byGroup = (fields: Vernietigingsgroep['gegevens']): string[][] =>
  [...Map.groupBy(fields, ({ id }) => findGegeven(id)?.groep)].map(([groep, same]) => [
    groep === undefined ? 'Overig' : gegevensgroepNamen[groep],
    same.map(({ naam }) => naam).join('; '),
  ]);

const namesOf = ({ gegevens }: { gegevens: readonly { naam: string }[] }): string[] =>
  gegevens.map(({ naam }) => naam);
