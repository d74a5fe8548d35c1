import type { Missing } from '../tree/index.ts';

/** A text that may still have to be filled in; prints as `[nog in te vullen: …]` where it is missing. */
export type Tekst = string | Missing;

/** A row of a table: one cell per column. */
export type Rij = readonly Tekst[];

/** One side of the agreement, as it stands above the articles and under the signature. */
export type ZijdeView = {
  naam: Tekst;
  /** The organ or legal form: "het college van burgemeester en wethouders". */
  hoedanigheid: Tekst;
  adres: Tekst;
  postcodeEnPlaats: Tekst;
  kvk: Tekst;
  vertegenwoordiger: Tekst;
  functie: Tekst;
};

/** Someone to reach. */
export type ContactView = { naam: Tekst; email: Tekst; telefoon: Tekst };

/** Plain values for the two templates of this agreement; conditions are named booleans, never expressions. */
export type VerwerkersovereenkomstView = {
  gemeente: ZijdeView;
  verwerker: ZijdeView;
  /** "de aanbieder van de MAP", for use in a sentence. */
  dienst: string;
  dienstNaam: string;
  kenmerk: Tekst;
  heeftKenmerk: boolean;
  datum: string;
  hoofdovereenkomst: Tekst;
  hoofdovereenkomstDatum: Tekst;
  werkzaamheden: Tekst;
  ingangsdatum: Tekst;
  einddatum: Tekst;
  looptVastAf: boolean;

  /** The legal basis of the tasks that this service belongs to, as citations. */
  grondslagen: readonly string[];
  heeftGrondslagen: boolean;
  doelen: readonly string[];
  betrokkenen: readonly string[];
  heeftBetrokkenen: boolean;
  betrokkenenOntbreekt: Missing;
  gegevens: readonly Rij[];
  heeftGegevens: boolean;
  heeftBijzondereGegevens: boolean;

  bsnMag: boolean;
  bsnMagNiet: boolean;
  aanduidingKlantnummer: boolean;
  aanduidingNaam: boolean;
  aanduidingOpen: boolean;
  aanduidingOntbreekt: Missing;

  geenSubverwerkers: boolean;
  subverwerkersSpecifiek: boolean;
  subverwerkersAlgemeen: boolean;
  subverwerkersOpen: boolean;
  bezwaartermijn: Tekst;
  subverwerkers: readonly Rij[];
  heeftSubverwerkers: boolean;

  locatieNederland: boolean;
  locatieEer: boolean;
  locatieBuitenEer: boolean;
  locatieOpen: boolean;
  locatieToelichting: Tekst;

  maatregelen: readonly Rij[];
  heeftMaatregelen: boolean;
  maatregelenToelichting: Tekst;
  heeftMaatregelenToelichting: boolean;
  certificaat: Tekst;
  heeftCertificaat: boolean;
  heeftGeenCertificaat: boolean;
  certificaatToelichting: Tekst;
  heeftCertificaatToelichting: boolean;

  datalekUren: Tekst;
  controleVerklaring: boolean;
  controleAudit: boolean;
  controleOpen: boolean;

  eindeTerugbezorgen: boolean;
  eindeVernietigen: boolean;
  eindeKeuze: boolean;
  eindeOpen: boolean;
  eindeDagen: Tekst;

  contactVerwerker: ContactView;
  contactBeveiliging: ContactView;
  contactFg: ContactView;
  contactMeldpunt: ContactView;
  contactContract: ContactView;

  isMaatwerk: boolean;
  motivering: Tekst;
  verantwoordelijkeToelichting: Tekst;
  heeftVerantwoordelijkeToelichting: boolean;
  /** What a person must still look at before signing: reviews, decisions and open answers. */
  aandachtspunten: readonly string[];
  heeftAandachtspunten: boolean;
  besluiten: readonly string[];
  heeftBesluiten: boolean;
  ondertekenaars: readonly {
    naam: Tekst;
    vertegenwoordigdDoor: Tekst;
    functie: Tekst;
    plaats: Tekst;
    datum: Tekst;
  }[];
};
