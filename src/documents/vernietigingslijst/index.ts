import sjabloonModule from '../../../templates/vernietigingslijst/sjabloon.mdx?sjabloon';
import { findCitaat, findGegeven, gegevensgroepNamen } from '../../content/index.ts';
import { inSentence, printDate } from '../../rules/index.ts';
import type { BuiltDocument } from '../meta.ts';
import { render, type Sjabloon } from '../runtime/index.ts';
import { resolve, type Cell } from '../tree/index.ts';
import type { VernietigingslijstView } from './view.ts';

const sjabloon: Sjabloon<VernietigingslijstView> = sjabloonModule;

/**
 * Data that go on the same day. Only what is `nu` or `later` goes by that day; `eerst-vragen` waits for the archivaris, and
 * what is `geen-einde` or `eigen-termijn` stands on no list. Days are `jjjj-mm-dd`.
 */
export type Vernietigingsgroep = {
  stand: 'nu' | 'later' | 'eerst-vragen' | 'geen-einde' | 'eigen-termijn';
  gegevens: readonly { id: string; naam: string }[];
  termijn: { advies: string; uiterlijk: string } | undefined;
  bronnen: string;
};

/** What the proposal is made of. `kenmerk` is a mark of the record, never the name of a person. */
export type Vernietigingsvoorstel = {
  kenmerk: string;
  aanleiding: string;
  uitkomst: string;
  bestandsnaam: string;
  groepen: readonly Vernietigingsgroep[];
};

/** Builds the proposal for the list of what is destroyed, to be checked by the archivaris. `now` is an ISO moment. */
export const buildVernietigingslijst = (voorstel: Vernietigingsvoorstel, now: string): BuiltDocument => ({
  document: resolve(render(sjabloon, toView(voorstel, now)), findCitaat),
  meta: {
    titel: 'Voorstel voor de vernietigingslijst',
    auteur: 'Privacywijzer Inburgering',
    onderwerp: 'Bewaartermijnen inburgering',
    datum: new Date(now),
    taal: 'nl-NL',
  },
  fileName: voorstel.bestandsnaam,
});

function toView(
  { kenmerk, aanleiding, uitkomst, groepen }: Vernietigingsvoorstel,
  now: string,
): VernietigingslijstView {
  const dated = groepen.flatMap(({ termijn, ...groep }) =>
    termijn === undefined ? [] : [{ ...groep, ...termijn }],
  );
  const andereWet = groepen
    .filter(({ stand }) => stand === 'eigen-termijn')
    .flatMap(namesOf)
    .map(inSentence);
  return {
    kenmerk: kenmerk === '' ? { ontbreekt: 'kenmerk van het dossier of van de groep dossiers' } : kenmerk,
    aanleiding,
    datum: printDate(now),
    uitkomst,
    heeftRijen: dated.length > 0,
    // The row that stands for many names comes last; they are in the annex.
    rijen: dated.toSorted((one, other) => Number(isLong(one)) - Number(isLong(other))).map(rowFor),
    heeftOverige: dated.some(isLong),
    overige: byGroup(dated.filter(isLong).flatMap(({ gegevens }) => gegevens)),
    heeftLangereGrens: dated.some(({ advies, uiterlijk }) => advies !== uiterlijk),
    moetEerstVragen: dated.some(({ stand }) => stand === 'eerst-vragen'),
    heeftAndereWet: andereWet.length > 0,
    andereWet: andereWet.join('; '),
    ondertekening: [
      ['Proceseigenaar', 'Besluit tot vernietiging', '', ''],
      ['Archivaris', 'Toetst aan de selectielijst', '', ''],
      ['Functioneel beheerder', 'Vernietigt, ook in kopieën', '', ''],
    ],
  };
}

type DatedGroup = Omit<Vernietigingsgroep, 'termijn'> & { advies: string; uiterlijk: string };

const rowFor = (groep: DatedGroup): Cell[] => [
  isLong(groep)
    ? [`De ${groep.gegevens.length} soorten gegevens in `, { verwijs: 'overige' }]
    : namesOf(groep).join('; '),
  groep.stand === 'eerst-vragen'
    ? `Eerst de archivaris. Met de regels van nu: ${printDate(groep.advies)}`
    : printDate(groep.advies),
  printDate(groep.uiterlijk),
  groep.bronnen,
];

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
