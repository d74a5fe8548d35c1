import { toegangsystemen, type Risicoaanleiding } from '../../content/index.ts';
import { overeenkomstVanDienst } from '../derived.ts';
import { verwerkingsplaatsen } from '../doorgifte.ts';
import { partijMetDienst } from '../plan/index.ts';
import { lidNaam } from '../plan/team.ts';
import { uitToegang } from '../plan/uit-toegang.ts';
import type { Dossier } from '../schema.ts';
import { leverancierVan } from '../systemen.ts';
import { takenVan } from '../taken.ts';

/** Who or what in this dossier gives cause for a risk; an empty list where it needs no name. */
export type Aanleidingen = ReadonlyMap<Risicoaanleiding, readonly string[]>;

/** What in the dossier makes risks real. */
export function aanleidingenVan(dossier: Dossier): Aanleidingen {
  const found = new Map<Risicoaanleiding, readonly string[]>([['altijd', []]]);
  const add = (aanleiding: Risicoaanleiding, isReal: boolean, wie: readonly string[] = []) => {
    if (isReal) found.set(aanleiding, [...new Set(wie)]);
  };
  const named = (aanleiding: Risicoaanleiding, wie: readonly string[]) =>
    add(aanleiding, wie.length > 0, wie);
  const doet = new Set(takenVan(dossier).map(({ id }) => id));
  for (const [aanleiding, soorten] of partySorts) named(aanleiding, partiesOf(dossier, soorten));
  for (const [aanleiding, taken] of taskSorts)
    add(
      aanleiding,
      taken.some((taak) => doet.has(taak)),
    );
  const { systemen, beleid } = dossier;
  named('software', [
    ...systemen.filter((systeem) => leverancierVan(systeem) !== undefined).map(({ naam }) => naam),
    ...partiesOf(dossier, ['softwareleverancier']),
  ]);
  named(
    'overtypen',
    systemen.filter(({ overgetypt }) => overgetypt === 'ja').map(({ naam }) => naam),
  );
  named(
    'export',
    systemen.filter(({ export: out }) => Boolean(out?.trim())).map(({ naam }) => naam),
  );
  named('zonder-overeenkomst', withoutAgreement(dossier));
  named(
    'buiten-eer',
    verwerkingsplaatsen(dossier)
      .filter(({ plaats, landen }) => plaats === 'buiten-eer' || landen.length > 0)
      .map(({ partij }) => partij.naam.trim() || 'een partij zonder naam'),
  );
  named(
    'plaats-open',
    verwerkingsplaatsen(dossier)
      .filter(({ plaats }) => plaats === 'onbekend')
      .map(({ partij, dienst }) => partijMetDienst(partij, dienst)),
  );
  named('te-veel-toegang', withTooMuchAccess(dossier));
  add(
    'verdeling-open',
    dossier.taken.every(({ verdeling }) => verdeling.length === 0),
  );
  add('mail', beleid.verzendkanaal?.includes('beveiligde-mail') === true);
  add('kanaal-open', beleid.verzendkanaal == null);
  add('bsn-op-brieven', beleid.bsnOpBrieven != null && beleid.bsnOpBrieven !== 'nooit');
  add('bsn-op-brieven-open', beleid.bsnOpBrieven == null);
  add('lang-bewaren', beleid.bewaarbeleid === 'langer-met-motivering');
  add('meervoudig', beleid.meervoudigeProblematiek !== 'nee-tenzij');
  return found;
}

const partySorts: readonly (readonly [Risicoaanleiding, readonly string[]])[] = [
  ['map-extern', ['aanbieder-map']],
  ['pvt-extern', ['aanbieder-pvt']],
  ['z-participatie-extern', ['aanbieder-z-route-participatie']],
  ['begeleiding-extern', ['maatschappelijke-begeleider']],
  ['cursusinstelling', ['cursusinstelling-onderwijsroute', 'aanbieder-b1-taalschakel', 'aanbieder-z-route']],
];

const taskSorts: readonly (readonly [Risicoaanleiding, readonly string[]])[] = [
  ['kinderen', ['inburgeringsaanbod-leerroute']],
  ['verhuizing', ['brede-intake-pip']],
  ['handhaving', ['handhaving', 'oproepen-brede-intake']],
  ['gezondheid', ['brede-intake-pip', 'handhaving']],
  ['participatiewet', ['ontzorgen']],
  ['ontzorgen', ['ontzorgen']],
  ['cbs', ['monitoring-evaluatie']],
];

const partiesOf = ({ partijen }: Dossier, soorten: readonly string[]): string[] =>
  partijen
    .filter(({ diensten }) => diensten.some(({ soort }) => soorten.includes(soort)))
    .map(({ naam }) => naam.trim() || 'een partij zonder naam');

/** Services that need an agreement of which the dossier holds no finished document. */
const withoutAgreement = (dossier: Dossier): string[] =>
  dossier.partijen.flatMap((partij) =>
    partij.diensten.flatMap((dienst) => {
      const needed = overeenkomstVanDienst(dossier, dienst);
      const isNeeded = needed.status === 'bepaald' && needed.value !== 'geen';
      return isNeeded && !heeftOvereenkomst(dossier, partij) ? [partijMetDienst(partij, dienst)] : [];
    }),
  );

/** Whether the dossier knows of an agreement with a party that exists as a document, and not only as a draft here. */
export const heeftOvereenkomst = ({ bestaandeDocumenten }: Dossier, { id }: { id: string }): boolean =>
  bestaandeDocumenten.some(
    ({ partij, soort }) => partij === id && (soort === 'verwerkersovereenkomst' || soort === 'convenant'),
  );

/** Who has access that the tasks do not ask for: there is an action to take it away. */
const withTooMuchAccess = (dossier: Dossier): string[] => {
  const actions = new Set(uitToegang(dossier).map(({ id }) => id));
  return dossier.team
    .filter((lid) => toegangsystemen.some(({ id }) => actions.has(`toegang:intrekken:${id}:${lid.id}`)))
    .map((lid) => lidNaam(dossier, lid));
};
