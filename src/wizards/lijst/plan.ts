import {
  findGegeven,
  herkenning,
  type LeveringUitkomst,
  type OvereenkomstUitkomst,
  type RolUitkomst,
} from '../../content/index.ts';
import { klantnummer, vrijeTekst } from '../../detection/index.ts';
import type { Blad, Kolom, Profiel, Schoonmaak } from '../../exports/index.ts';
import {
  anders,
  assessDelen,
  assessKolom,
  assessOvereenkomst,
  assessRol,
  explain,
  oordeelOf,
  partsOf,
  type Explained,
  type Oordeel,
  type Outcome,
} from '../../rules/index.ts';
import { standaardGegevens } from '../delen/index.ts';
import { gekozenBlijft, geenKeuzes, sleutelVan, type LijstKeuzes, type LijstVraag } from './keuzes.ts';
import { vondstenIn, type PlanVondst } from './vondsten.ts';

/** One column with what may be done with it. */
export type PlanKolom = {
  sleutel: string;
  kolom: Kolom;
  gegeven: string;
  /** A person said what it holds. */
  isEigenKeuze: boolean;
  /** It may go if it is what it seems to be; a person has to say so first. */
  moetBevestigd: boolean;
  oordeel: Oordeel;
  outcome: Outcome<LeveringUitkomst>;
  uitleg: Explained<LeveringUitkomst>;
  /** Whether it stays in the clean list. */
  blijft: boolean;
  /** Whether a person may let it stay although the rules do not say so by themselves. */
  magKiezen: boolean;
  maskeer: boolean;
};

/** One sheet with its columns. `gaatMee`: hidden sheets stay behind until someone says otherwise. */
export type PlanBlad = { blad: Blad; gaatMee: boolean; kolommen: readonly PlanKolom[] };

/** The whole list, judged for one party. */
export type LijstPlan = {
  vraag: LijstVraag;
  profiel: Profiel;
  bladen: readonly PlanBlad[];
  /** What was found outside the columns. */
  vondsten: readonly PlanVondst[];
  rol: Outcome<RolUitkomst>;
  overeenkomst: Outcome<OvereenkomstUitkomst>;
  /** Kinds of data that are usual with this party and that no column holds. */
  ontbreekt: readonly string[];
  /** How the BSN turns out for this party, for numbers that stand outside a column of BSNs. */
  bsn: Oordeel;
  /** Cells with a number that can be a BSN, in columns of something else, where the party may not just have it. */
  verspreideBsns: number;
};

/** Judges every column of a list for a party, with what a person decided. */
export function planLijst(profiel: Profiel, vraag: LijstVraag, keuzes: LijstKeuzes = geenKeuzes): LijstPlan {
  const bladen = profiel.bladen.map((blad) => ({
    blad,
    gaatMee: keuzes.bladen[blad.index] ?? !blad.verborgen,
    kolommen: blad.kolommen.map((kolom) =>
      planKolom(vraag, sleutelVan(blad.index, kolom.index), kolom, keuzes),
    ),
  }));
  const kolommen = bladen.flatMap((blad) => blad.kolommen);
  return {
    vraag,
    profiel,
    bladen,
    vondsten: vondstenIn(profiel, vraag),
    rol: assessRol(vraag.partij),
    overeenkomst: assessOvereenkomst(vraag.partij),
    ontbreekt: missingFrom(vraag, kolommen),
    bsn: bsnFor(vraag),
    verspreideBsns: kolommen
      .filter(({ maskeer }) => maskeer)
      .reduce((sum, { kolom }) => sum + kolom.bsn.inTekst + kolom.bsn.geslaagd, 0),
  };
}

function bsnFor(vraag: LijstVraag): Oordeel {
  const { geheel } = assessDelen({ ...vraag, gegevens: ['bsn'] });
  return geheel === 'leeg' ? 'beoordeling' : geheel;
}

function planKolom(vraag: LijstVraag, sleutel: string, kolom: Kolom, keuzes: LijstKeuzes): PlanKolom {
  const gekozen = keuzes.gegevens[sleutel];
  const { herkend } = kolom;
  const gegeven = gekozen ?? herkend.gegeven ?? anders;
  const isBevestigd = gekozen !== undefined || herkend.isZeker || herkend.gegeven === undefined;
  const { outcome, maskeer } = assessKolom({
    ...vraag,
    gegeven,
    isBevestigd,
    bsn: bsnOf(kolom, gekozen),
    woorden: woordenOf(kolom, gegeven),
  });
  const oordeel = oordeelOf(outcome);
  const moetBevestigd = !isBevestigd && outcome.status === 'onvolledig';
  const magKiezen = oordeel !== 'mag-niet' && !moetBevestigd;
  return {
    sleutel,
    kolom,
    gegeven,
    isEigenKeuze: gekozen !== undefined,
    moetBevestigd,
    oordeel,
    outcome,
    uitleg: explain(outcome),
    blijft: magKiezen && (gekozenBlijft(keuzes, vraag, { sleutel, gegeven }) ?? oordeel === 'mag'),
    magKiezen,
    maskeer,
  };
}

/** In these many a word for an illness or a faith is a name or a street. */
const names = [
  'naam',
  'adres',
  'woonplaats',
  'e-mailadres',
  'naw-gegevens',
  'telefoonnummer',
  'naam-cursusinstelling',
];

/**
 * What the words of a column point to. Words that are likely a name are left out only where the column was recognised as one
 * of names; who calls a column with remarks "Naam" does not make them go away.
 */
function woordenOf({ herkend, woorden, woordenInNamen, inKop }: Kolom, gegeven: string) {
  const counted = gegeven === herkend.gegeven && names.includes(gegeven) ? woordenInNamen : woorden;
  return (['gezondheid', 'religie'] as const).filter(
    (soort) => counted[soort] > 0 || inKop.woorden.includes(soort),
  );
}

/**
 * One number that passes the elfproef may be chance: who says that it is a client number may be right. With two or more, or
 * in a column that is called BSN, the numbers speak.
 */
function bsnOf({ bsn, herkend }: Kolom, gekozen: string | undefined): Kolom['bsn']['oordeel'] {
  const isCalledBsn = herkend.gegeven === 'bsn' && herkend.grond === 'kolomnaam';
  const isBelieved = gekozen === klantnummer && bsn.nummers < 2 && !isCalledBsn;
  return bsn.oordeel === 'bsn' && isBelieved ? 'toeval' : bsn.oordeel;
}

/** What is usual and not in the list; a field whose parts are all there is there. */
function missingFrom({ partij, weg, taak }: LijstVraag, kolommen: readonly PlanKolom[]): string[] {
  const present = new Set(kolommen.flatMap(({ gegeven }) => [gegeven, ...partsOf(gegeven)]));
  return standaardGegevens(partij, weg, taak).filter(
    (id) => !present.has(id) && !partsOf(id).some((part) => present.has(part)),
  );
}

/** The columns that stay, with the sheet on which they stand. */
export const blijversVan = ({ bladen }: LijstPlan): { blad: Blad; kolom: PlanKolom }[] =>
  bladen
    .filter(({ gaatMee }) => gaatMee)
    .flatMap(({ blad, kolommen }) =>
      kolommen.filter(({ blijft }) => blijft).map((kolom) => ({ blad, kolom })),
    );

/** The columns that stay, as the cleaner takes them. */
export const schoonmaakVan = (plan: LijstPlan): Schoonmaak =>
  [...Map.groupBy(blijversVan(plan), ({ blad }) => blad.index)].map(([blad, blijvers]) => ({
    blad,
    kolommen: blijvers.map(({ kolom }) => ({ index: kolom.kolom.index, maskeer: kolom.maskeer })),
  }));

/** What a column holds, in words. */
export function gegevenNaam(id: string): string {
  if (id === klantnummer) return 'Klantnummer zonder betekenis';
  if (id === vrijeTekst) return 'Vrije tekst';
  const beside = herkenning.buitenCatalogus.find((one) => one.id === id);
  return findGegeven(id)?.naam ?? beside?.naam ?? 'Niet herkend';
}
