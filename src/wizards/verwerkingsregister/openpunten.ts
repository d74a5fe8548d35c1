import { bsnVanDienst, findVerantwoordelijke, rolVanDienst } from '../../dossier/index.ts';
import { type Ketenpartij, partijnaam } from '../../dossier/verwerkingen/index.ts';
import { explain, inSentence, type Outcome } from '../../rules/index.ts';
import { naamVan, plaatsenVan } from './partijen.ts';
import { delen, type Registerrij } from './rij.ts';

/** What someone must still judge or find out before the row is right. */
export function openPuntenVan(rij: Registerrij): string {
  const { dossier, partijen } = rij;
  const lands = plaatsenVan(rij).flatMap((one) => one.landen.map((land) => `${naamVan(one)} (${land})`));
  const points = [
    findVerantwoordelijke(dossier).toelichting,
    dossier.uitvoering.vorm ? undefined : 'Ga na wie de wet uitvoert.',
    ...partijen.flatMap((partij) => oordelenOver(rij, partij)),
    ...lands.map((land) => `Ga na of een subverwerker van ${land} buiten de EER werkt.`),
  ];
  return delen(points, ' ') || 'geen';
}

function oordelenOver({ dossier }: Registerrij, partij: Ketenpartij): (string | undefined)[] {
  const naam = partijnaam(partij);
  const dienst = partij.eigen?.dienst;
  return [
    partij.rol === undefined ? `Bepaal de rol van ${naam}.` : undefined,
    partij.bsn === undefined ? `Beoordeel of het BSN naar ${naam} mag.` : undefined,
    ...(dienst === undefined
      ? []
      : [
          toets(rolVanDienst(dossier, dienst), `de rol van ${naam}`),
          toets(bsnVanDienst(dossier, dienst), `of het BSN naar ${naam} mag`),
        ]),
  ];
}

/** "Laat toetsen", as long as nobody decided. */
function toets(outcome: Outcome<string>, wat: string): string | undefined {
  const explained = explain(outcome);
  if (explained.status !== 'bepaald' || explained.review === undefined || explained.decision !== undefined)
    return undefined;
  return `Laat de ${inSentence(explained.review.naam)} toetsen: ${wat}.`;
}
