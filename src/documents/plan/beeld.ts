import { metKorteNamen, writeDossierFile, type Dossier } from '../../dossier/index.ts';
import { verzamelActies, verzamelStappen, type Actie, type Stapbeeld } from '../../dossier/plan/index.ts';
import { dagVanMoment } from '../../rules/index.ts';
import { fileNamePart, type DocumentMeta } from '../meta.ts';
import { tekstVan, type Tekst } from './antwoorden.ts';

/** What every document of the plan is made of: the dossier on a day, with its actions and steps. */
export type Planbeeld = {
  dossier: Dossier;
  /** `jjjj-mm-dd`. */
  vandaag: string;
  acties: readonly Actie[];
  stappen: readonly Stapbeeld[];
};

/** Takes the dossier as it is on the day of `now`, an ISO moment. */
export function maakBeeld(dossier: Dossier, now: string): Planbeeld {
  const vandaag = dagVanMoment(now);
  const printed = metKorteNamen(dossier);
  const acties = verzamelActies(printed, vandaag);
  return { dossier: printed, vandaag, acties, stappen: verzamelStappen(printed, acties, vandaag) };
}

/** The municipality as the documents name it. */
export const gemeenteVan = ({ gemeente }: Dossier): Tekst => tekstVan(gemeente.naam, 'naam van de gemeente');

/** The name of a file: what it is and whose, `actieplan-gemeente-voorbeeldstad`. */
export const bestandsnaam = (soort: string, { gemeente }: Dossier): string =>
  [soort, fileNamePart(gemeente.naam ?? '')].filter((part) => part !== '').join('-');

/** What a writer needs beside the tree. A document for inside carries the dossier, one that is handed out carries none. */
export function metaVan(
  dossier: Dossier,
  now: string,
  { titel, draagtDossier }: { titel: string; draagtDossier: boolean },
): DocumentMeta {
  return {
    titel: [titel, dossier.gemeente.naam?.trim()].filter(Boolean).join(' '),
    auteur: dossier.gemeente.naam?.trim() || 'Gemeente',
    onderwerp: 'Privacy bij de uitvoering van de Wet inburgering 2021',
    datum: new Date(now),
    taal: 'nl-NL',
    ...(draagtDossier && { dossier: writeDossierFile(dossier) }),
  };
}
