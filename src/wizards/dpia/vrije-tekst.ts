import { findMaatregel } from '../../content/index.ts';
import {
  rijenVan,
  tekstVanWaarde,
  type Dpiabeeld,
  type Vraagstand,
  type Waarde,
} from '../../dossier/dpia/index.ts';
import { scanFreeText, type Dossier, type PrivacyWarning } from '../../dossier/index.ts';

/** What a person wrote in an own answer: the lines that were not proposed so. */
export function eigenTekst({ status, waarde, voorstel }: Vraagstand): string {
  if (status !== 'gewijzigd') return '';
  const proposed = new Set(voorstel === undefined ? [] : regelsVan(voorstel));
  return regelsVan(waarde)
    .filter((regel) => !proposed.has(regel))
    .join('\n');
}

const regelsVan = (waarde: Waarde): string[] =>
  [tekstVanWaarde(waarde), ...rijenVan(waarde).flatMap((rij) => Object.values(rij).flat())].flatMap((cel) =>
    cel.split('\n'),
  );

/** A paragraph of which the own words seem to hold what they should not. */
export type Vindplaats = { paragraaf: number; soorten: readonly PrivacyWarning[] };

/** The paragraphs whose own answers, remarks or measures hold a BSN or something about health. */
export function vindVrijeTekst({ vragen, dossier }: Dpiabeeld): Vindplaats[] {
  const texts = new Map<number, string[]>();
  const add = (paragraaf: number, ...own: readonly (string | null | undefined)[]) =>
    texts.set(paragraaf, [...(texts.get(paragraaf) ?? []), ...own.flatMap((text) => text ?? [])]);
  for (const stand of vragen) add(stand.vraag.paragraaf, eigenTekst(stand));
  add(16, ...risicotekst(dossier));
  add(17, ...maatregeltekst(dossier));
  add(19, dossier.dpia.adviesFg, dossier.dpia.adviesVerwerkt);
  add(20, dossier.dpia.besluitToelichting);
  return [...texts]
    .map(([paragraaf, own]) => ({ paragraaf, soorten: scanFreeText(own.join('\n')) }))
    .filter(({ soorten }) => soorten.length > 0)
    .toSorted((a, b) => a.paragraaf - b.paragraaf);
}

const risicotekst = ({ dpia }: Dossier) =>
  dpia.risicos.flatMap((rij) => [
    rij.isEigen ? rij.risico : '',
    rij.watGaatMis,
    rij.oorsprong,
    rij.kansWaarom,
    rij.impactWaarom,
    rij.toelichting,
  ]);

/** A measure of the library only counts where a person wrote it anew. */
const maatregeltekst = ({ dpia }: Dossier) =>
  dpia.maatregelen
    .filter(({ maatregel, uitLijst }) => maatregel !== findMaatregel(uitLijst ?? '')?.titel)
    .map(({ maatregel }) => maatregel);
