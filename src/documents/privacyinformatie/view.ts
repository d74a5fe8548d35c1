import type { Cell, InlineValue, Missing, Tekst } from '../tree/index.ts';

/** Names in a sentence, with what is missing among them. */
export type Namen = readonly InlineValue[];

/** A party of a kind that the text has no sentence for. */
export type AndereOntvanger = { naam: Tekst; wat: Tekst };

/** Which of the thirteen tasks the municipality does; each is a purpose. */
export type Doelen = {
  ophalen: boolean;
  plicht: boolean;
  oproep: boolean;
  intake: boolean;
  begeleiding: boolean;
  ontzorgen: boolean;
  leerroute: boolean;
  map: boolean;
  pvt: boolean;
  zroute: boolean;
  ondersteuning: boolean;
  handhaving: boolean;
  statistiek: boolean;
};

/** Which groups of the catalogue occur. */
export type Groepen = {
  identiteit: boolean;
  contact: boolean;
  gezin: boolean;
  plicht: boolean;
  voorinburgering: boolean;
  intake: boolean;
  plan: boolean;
  aanbod: boolean;
  voortgang: boolean;
  resultaat: boolean;
  handhaving: boolean;
  uitkering: boolean;
};

/** Who gets data, by what they are to the reader; the names of this dossier, or what is missing. */
export type Ontvangers = {
  duo: boolean;
  coa: boolean;
  cbs: boolean;
  nieuweGemeente: boolean;
  vorigeGemeente: boolean;
  taalschool: Namen | undefined;
  map: Namen | undefined;
  pvt: Namen | undefined;
  participatie: Namen | undefined;
  begeleider: Namen | undefined;
  toezichthouder: Namen | undefined;
  diploma: Namen | undefined;
  openbaarLichaam: Namen | undefined;
  tolk: Namen | undefined;
  kinderopvang: Namen | undefined;
  werkgever: Namen | undefined;
  verhuurder: Namen | undefined;
  software: Namen | undefined;
  andere: readonly AndereOntvanger[];
};

/** What stands in the text for what the dossier does not say, in the words of the municipality. */
export type Open = Readonly<
  Record<
    | 'voorbeeld'
    | 'doelen'
    | 'gezondheid'
    | 'verhuizing'
    | 'sleutel'
    | 'bsn'
    | 'lijst'
    | 'bewaarbeleid'
    | 'uitkering'
    | 'besluit'
    | 'plaats'
    | 'bevestiging',
    Missing
  >
>;

/** What the template of the information for inburgeraars prints; conditions are named booleans. */
export type PrivacyinformatieView = {
  datum: string;
  open: Open;
  wij: { orgaan: string; naam: Tekst; adres: Tekst; plaats: Tekst; bereik: Tekst };
  isCentrumgemeente: boolean;
  isDeelsOvergedragen: boolean;
  uitvoerder: Tekst;
  fg: { naam: Tekst; email: Tekst; telefoon: Tekst };

  doelen: Doelen;
  geenDoelen: boolean;
  /** Task, ground in the AVG, provisions of law. */
  grondslagen: readonly (readonly Cell[])[];

  groepen: Groepen;
  heeftGezondheid: boolean;
  gezondheidGevolgen: boolean;
  gezondheidNiets: boolean;
  gezondheidOpen: boolean;

  vanCoa: boolean;
  vanDuo: boolean;
  vanVorigeGemeente: boolean;
  vanUitkering: boolean;
  vanPartijen: Namen | undefined;

  ontvangers: Ontvangers;
  verhuizingRuim: boolean;
  verhuizingOpen: boolean;
  zelfVerantwoordelijk: Namen | undefined;

  bsnWel: Namen | undefined;
  /** Suppliers of systems in which the number is kept. */
  bsnOpslag: Namen | undefined;
  bsnNiet: Namen | undefined;
  bsnOpen: Namen | undefined;
  sleutelNummer: boolean;
  sleutelNaam: boolean;
  sleutelOpen: boolean;

  heeftDoorgifte: boolean;
  doorgifte: readonly { naam: Tekst; toelichting: Tekst }[];

  /** Years after the end of the plicht (art. 9.9 lid 1 and lid 2 Besluit). */
  jaren: number;
  lijstjaren: number;
  bewaartLanger: boolean;
  bewaarbeleidOpen: boolean;

  isAutomatisch: boolean;
  isNietAutomatisch: boolean;
  isAutomatischOpen: boolean;

  /** What the municipality still looks at before it hands the text out. */
  toelichtingVerantwoordelijke: Tekst;
  heeftToelichtingVerantwoordelijke: boolean;
  uitvoeringOpen: boolean;
  rolOpen: Namen | undefined;
  plaatsOpen: Namen | undefined;
  landOpen: Namen | undefined;
  leverancierOpen: Namen | undefined;
};
