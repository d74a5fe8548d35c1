import {
  findGegeven,
  findPartij,
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
  type Weg,
} from '../../rules/index.ts';
import { standaardGegevens, wegenVan } from '../delen/index.ts';

/** With whom the list is shared, and how. */
export type LijstVraag = { partij: string; weg: Weg; taak?: string | undefined };

/** What a person decided about a column: what it holds, and whether it stays where a choice is left. */
export type KolomKeuze = { gegeven?: string | undefined; blijft?: boolean | undefined };

/** The decisions of a person: per column, and per sheet whether it goes along. */
export type LijstKeuzes = {
  kolommen: Readonly<Record<string, KolomKeuze>>;
  bladen: Readonly<Record<number, boolean>>;
};

/** Nothing decided yet. */
export const geenKeuzes: LijstKeuzes = { kolommen: {}, bladen: {} };

/** One column with what may be done with it. */
export type PlanKolom = {
  sleutel: string;
  kolom: Kolom;
  gegeven: string;
  /** A person said what it holds. */
  isEigenKeuze: boolean;
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
  rol: Outcome<RolUitkomst>;
  overeenkomst: Outcome<OvereenkomstUitkomst>;
  /** Kinds of data that are usual with this party and that no column holds. */
  ontbreekt: readonly string[];
  /** How the BSN turns out for this party, for numbers that stand outside a column of BSNs. */
  bsn: Oordeel;
  /** Cells with a number that can be a BSN, in columns of something else, where the party may not just have it. */
  verspreideBsns: number;
};

/** How a list goes to a party: to its own team it rests in a file, to another team it goes inside, else it is given. */
export function wegVanLijst(id: string): Weg | undefined {
  const partij = findPartij(id);
  return partij === undefined ? undefined : wegenVan(partij)[0];
}

/** The key under which decisions about a column are kept. */
export const sleutelVan = (blad: number, kolom: number): string => `${blad}:${kolom}`;

/** Judges every column of a list for a party, with what a person decided. */
export function planLijst(profiel: Profiel, vraag: LijstVraag, keuzes: LijstKeuzes = geenKeuzes): LijstPlan {
  const bladen = profiel.bladen.map((blad) => ({
    blad,
    gaatMee: keuzes.bladen[blad.index] ?? !blad.verborgen,
    kolommen: blad.kolommen.map((kolom) => {
      const sleutel = sleutelVan(blad.index, kolom.index);
      return planKolom(vraag, sleutel, kolom, keuzes.kolommen[sleutel] ?? {});
    }),
  }));
  const kolommen = bladen.flatMap((blad) => blad.kolommen);
  return {
    vraag,
    profiel,
    bladen,
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

/** In these a word for an illness or a faith is a name or a street. */
const names = [
  'naam',
  'adres',
  'woonplaats',
  'e-mailadres',
  'naw-gegevens',
  'telefoonnummer',
  'naam-cursusinstelling',
];

function planKolom(vraag: LijstVraag, sleutel: string, kolom: Kolom, keuze: KolomKeuze): PlanKolom {
  const gegeven = keuze.gegeven ?? kolom.herkend.gegeven ?? anders;
  const { outcome, maskeer } = assessKolom({
    ...vraag,
    gegeven,
    bsn: bsnOf(kolom, keuze),
    woorden: names.includes(gegeven)
      ? []
      : (['gezondheid', 'religie'] as const).filter((soort) => kolom.woorden[soort] > 0),
  });
  const oordeel = oordeelOf(outcome);
  const magKiezen = oordeel !== 'mag-niet';
  return {
    sleutel,
    kolom,
    gegeven,
    isEigenKeuze: keuze.gegeven !== undefined,
    oordeel,
    outcome,
    uitleg: explain(outcome),
    blijft: magKiezen && (keuze.blijft ?? oordeel === 'mag'),
    magKiezen,
    maskeer,
  };
}

/**
 * Who says that a handful of numbers are client numbers may be right: too few to tell. With more, the numbers speak.
 */
function bsnOf({ bsn }: Kolom, keuze: KolomKeuze): Kolom['bsn']['oordeel'] {
  const isFew = bsn.nummers < fewNumbers;
  return bsn.oordeel === 'bsn' && keuze.gegeven === klantnummer && isFew ? 'toeval' : bsn.oordeel;
}
const fewNumbers = 5;

/** What is usual and not in the list; a field whose parts are all there is there. */
function missingFrom({ partij, weg, taak }: LijstVraag, kolommen: readonly PlanKolom[]): string[] {
  const present = new Set(kolommen.flatMap(({ gegeven }) => [gegeven, ...partsOf(gegeven)]));
  return standaardGegevens(partij, weg, taak).filter(
    (id) => !present.has(id) && !partsOf(id).some((part) => present.has(part)),
  );
}

/** The columns that stay, as the cleaner takes them. */
export const schoonmaakVan = ({ bladen }: LijstPlan): Schoonmaak =>
  bladen
    .filter(({ gaatMee }) => gaatMee)
    .map(({ blad, kolommen }) => ({
      blad: blad.index,
      kolommen: kolommen
        .filter(({ blijft }) => blijft)
        .map(({ kolom, maskeer }) => ({ index: kolom.index, maskeer })),
    }))
    .filter(({ kolommen }) => kolommen.length > 0);

/** What a column holds, in words. */
export function gegevenNaam(id: string): string {
  if (id === klantnummer) return 'Klantnummer zonder betekenis';
  if (id === vrijeTekst) return 'Vrije tekst';
  return findGegeven(id)?.naam ?? 'Niet herkend';
}
