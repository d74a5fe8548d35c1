import { z } from 'zod';
import { actieplanSchema } from './actieplan.ts';
import { datum, keuze, meerkeuze, rijId, tekst } from './answers.ts';
import { beleidSchema } from './beleid.ts';
import { dpiaSchema } from './dpia/schema.ts';
import { eigenFunctieSchema, systeemSchema, taakkeuzeSchema, teamlidSchema, toegangSchema } from './team.ts';

/** The municipality, as it stands in every document. */
export const gemeenteSchema = z.strictObject({
  naam: tekst,
  adres: tekst,
  postcodeEnPlaats: tekst,
  kvk: tekst,
  vertegenwoordiger: tekst,
  vertegenwoordigerFunctie: tekst,
  plaatsOndertekening: tekst,
});

/** Who carries out the inburgering; decides who is verantwoordelijke and signs (art. 18 Wet inburgering 2021). */
export const uitvoeringSchema = z.strictObject({
  vorm: keuze(['eigen-organisatie', 'centrumgemeente', 'openbaar-lichaam']),
  /** Name of the centrumgemeente or the openbaar lichaam. */
  naam: tekst,
  /** Only for an openbaar lichaam: whether all of the execution was transferred. */
  volledigeOverdracht: keuze(['ja', 'nee']),
});

/** People who are reached from outside: the FG and the desk for data breaches. */
export const contactenSchema = z.strictObject({
  fgNaam: tekst,
  fgEmail: tekst,
  fgTelefoon: tekst,
  meldpuntNaam: tekst,
  meldpuntEmail: tekst,
  meldpuntTelefoon: tekst,
  contractbeheerder: tekst,
  contractbeheerderEmail: tekst,
});

/** Answers to the role questions of content/vragen/rol.yaml. */
export const rolAntwoordenSchema = z.strictObject({
  onderdeel: z.enum(['ja', 'nee', 'weet-ik-niet']).optional(),
  wettelijkeTaak: z.enum(['ja', 'nee', 'weet-ik-niet']).optional(),
  doel: z.enum(['gemeente', 'partij', 'samen', 'weet-ik-niet']).optional(),
  middelen: z.enum(['gemeente', 'partij', 'samen', 'weet-ik-niet']).optional(),
  eigenGebruik: z.enum(['ja', 'nee', 'weet-ik-niet']).optional(),
});

/** One service of a party. A provider of language and MAP has two: two roles, two data sets, the BSN for one. */
export const dienstSchema = z.strictObject({
  id: rijId,
  /** Party id of content/feiten/partijen.yaml, or `anders` for a party that the source does not name. */
  soort: z.string(),
  omschrijving: tekst,
  rolAntwoorden: rolAntwoordenSchema.default({}),
});

/** A provider or other party, with what it does. */
export const partijSchema = z.strictObject({
  id: rijId,
  naam: z.string(),
  rechtsvorm: tekst,
  adres: tekst,
  postcodeEnPlaats: tekst,
  kvk: tekst,
  vertegenwoordiger: tekst,
  vertegenwoordigerFunctie: tekst,
  contactNaam: tekst,
  contactEmail: tekst,
  contactTelefoon: tekst,
  beveiligingContact: tekst,
  beveiligingEmail: tekst,
  diensten: z.array(dienstSchema).default([]),
});

/** What a person decided after review of an outcome; it overrides the outcome wherever that is used. */
export const besluitSchema = z.strictObject({
  id: rijId,
  dienst: rijId,
  onderwerp: z.enum(['rol', 'overeenkomst', 'bsn']),
  uitkomst: z.string(),
  door: z.string(),
  datum: z.string(),
  reden: z.string(),
});

/** A subprocessor in annex 3. */
export const subverwerkerSchema = z.strictObject({
  id: rijId,
  naam: z.string(),
  dienst: tekst,
  gegevens: tekst,
  land: tekst,
});

/** A field that the municipality adds for a party that the tables do not list, with why it is needed. */
export const extraGegevenSchema = z.strictObject({ id: rijId, gegeven: z.string(), doel: tekst });

/** All answers for one verwerkersovereenkomst. */
export const overeenkomstSchema = z.strictObject({
  id: rijId,
  partij: rijId,
  dienst: rijId,
  vorm: keuze(['bijlagen-vng', 'maatwerk']),
  motivering: tekst,
  kenmerk: tekst,
  hoofdovereenkomst: tekst,
  hoofdovereenkomstDatum: datum,
  werkzaamheden: tekst,
  ingangsdatum: datum,
  looptijd: keuze(['hoofdovereenkomst', 'einddatum']),
  einddatum: datum,
  betrokkenen: meerkeuze(['asielstatushouders', 'gezinsmigranten', 'gezinsleden', 'medewerkers']),
  /** Catalogue ids that the municipality leaves out although the list allows them. */
  weggelaten: z.array(z.string()).default([]),
  extraGegevens: z.array(extraGegevenSchema).default([]),
  aanduiding: keuze(['klantnummer', 'naam-geboortedatum']),
  subverwerkersToestemming: keuze(['geen', 'specifiek', 'algemeen']),
  bezwaartermijnDagen: tekst,
  subverwerkers: z.array(subverwerkerSchema).default([]),
  locatie: keuze(['nederland', 'eer', 'buiten-eer']),
  locatieToelichting: tekst,
  maatregelen: meerkeuze([
    'toegang-rollen',
    'meerfactor',
    'versleuteling-opslag',
    'versleuteling-transport',
    'logging',
    'reservekopie',
    'patchen',
    'pentest',
    'geheimhouding-personeel',
    'bewustwording',
    'fysieke-beveiliging',
    'scheiding-opdrachtgevers',
  ]),
  maatregelenToelichting: tekst,
  certificaat: keuze(['iso-27001', 'soc2-isae', 'bio-verklaring', 'geen']),
  certificaatToelichting: tekst,
  datalekUren: keuze(['12', '24', '36', '48']),
  controle: keuze(['jaarlijkse-verklaring', 'audit-bij-aanleiding', 'beide']),
  einde: keuze(['terugbezorgen', 'vernietigen', 'keuze-bij-einde']),
  eindeDagen: tekst,
});

/** A document that exists already, found at the nulmeting. */
export const bestaandDocumentSchema = z.strictObject({
  id: rijId,
  soort: z.enum(['verwerkersovereenkomst', 'dpia', 'registerregel', 'convenant', 'overig']),
  titel: z.string(),
  partij: rijId.nullable().default(null),
  versie: tekst,
  /** A member of the team. */
  eigenaar: rijId.nullable().default(null),
  datum,
  /** The day on which it ends, or must be looked at again. */
  verlooptOp: datum,
});

/** Data that go to or come from a party in this dossier: which kinds, and for which task. */
export const uitwisselingSchema = z.strictObject({
  id: rijId,
  partij: rijId,
  dienst: rijId,
  richting: z.enum(['naar', 'van']),
  /** A task of content/feiten/taken.yaml. */
  taak: z.string().nullable().default(null),
  /** Catalogue ids. */
  gegevens: z.array(z.string()).default([]),
});

/** The version of the file format that this code writes. */
export const currentVersion = 2;

/** One municipality's answers: the single source of every document. Outcomes are computed, never stored. */
export const dossierSchema = z.strictObject({
  soort: z.literal('privacydossier'),
  versie: z.literal(currentVersion),
  id: rijId,
  /** Moment of the last change, ISO 8601 in UTC; passed in by the caller. */
  gewijzigd: z.string(),
  gemeente: gemeenteSchema.default({}),
  uitvoering: uitvoeringSchema.default({}),
  contacten: contactenSchema.default({}),
  beleid: beleidSchema.default({}),
  team: z.array(teamlidSchema).default([]),
  eigenFuncties: z.array(eigenFunctieSchema).default([]),
  systemen: z.array(systeemSchema).default([]),
  taken: z.array(taakkeuzeSchema).default([]),
  toegangen: z.array(toegangSchema).default([]),
  partijen: z.array(partijSchema).default([]),
  besluiten: z.array(besluitSchema).default([]),
  overeenkomsten: z.array(overeenkomstSchema).default([]),
  bestaandeDocumenten: z.array(bestaandDocumentSchema).default([]),
  uitwisselingen: z.array(uitwisselingSchema).default([]),
  /** Id of the agreement that the wizard works on. */
  actieveOvereenkomst: rijId.nullable().default(null),
  dpia: dpiaSchema.prefault({}),
  actieplan: actieplanSchema.prefault({}),
});

export type Dossier = z.infer<typeof dossierSchema>;
export type Gemeente = z.infer<typeof gemeenteSchema>;
export type Uitvoering = z.infer<typeof uitvoeringSchema>;
export type Contacten = z.infer<typeof contactenSchema>;
export type DossierPartij = z.infer<typeof partijSchema>;
export type Dienst = z.infer<typeof dienstSchema>;
export type Uitwisseling = z.infer<typeof uitwisselingSchema>;
export type Besluit = z.infer<typeof besluitSchema>;
export type Overeenkomst = z.infer<typeof overeenkomstSchema>;
export type Subverwerker = z.infer<typeof subverwerkerSchema>;
export type BestaandDocument = z.infer<typeof bestaandDocumentSchema>;
export type ExtraGegeven = z.infer<typeof extraGegevenSchema>;
