import { dagVanMoment, isPlainDate } from '../../rules/index.ts';
import { beveiligingVan, bewaartermijnVan, systemenVan } from './beheer.ts';
import { betrokkenenVan, bijzonderVan, bsnVanRij, gegevensVanRij } from './gegevens.ts';
import { openPuntenVan } from './openpunten.ts';
import { bronnenVan, doorgifteVan, ontvangersVan, verwerkersVan } from './partijen.ts';
import { bepalingenVan, doelVan, rechtsgrondVan } from './rechtsgrond.ts';
import { ontbreekt, type Registerrij } from './rij.ts';
import { contactVan, fgVan, gezamenlijkVan, verantwoordelijkeVan } from './verantwoordelijke.ts';

/** A column of the register. */
export type Registerkolom = {
  kop: string;
  /** What the AVG asks there, and in which provision; a dash where the column is an addition. */
  artikel: string;
  /** Where the value comes from, for who keeps the register. */
  herkomst: string;
  waarde: (rij: Registerrij) => string | number;
};

const feiten = 'de feiten bij de taak';

/** The columns in order: who, what for, of whom and what, to whom, how long, how safe. */
export const registerkolommen: readonly Registerkolom[] = [
  {
    kop: 'Nr',
    artikel: '–',
    herkomst: 'de tabel van de handreiking',
    waarde: (rij) => rij.verwerking.taak.nummer,
  },
  {
    kop: 'Verwerking',
    artikel: '–',
    herkomst: 'de tabel van de handreiking',
    waarde: (rij) => rij.verwerking.taak.naam,
  },
  {
    kop: 'Verwerkingsverantwoordelijke',
    artikel: 'art. 30 lid 1 onder a AVG',
    herkomst: 'wie de wet uitvoert (art. 18 Wet inburgering 2021)',
    waarde: verantwoordelijkeVan,
  },
  {
    kop: 'Contactgegevens',
    artikel: 'art. 30 lid 1 onder a AVG',
    herkomst: 'de gegevens van de gemeente',
    waarde: contactVan,
  },
  {
    kop: 'Gezamenlijk verantwoordelijk',
    artikel: 'art. 30 lid 1 onder a AVG',
    herkomst: 'de rol van elke partij',
    waarde: gezamenlijkVan,
  },
  { kop: 'FG', artikel: 'art. 30 lid 1 onder a AVG', herkomst: 'de contacten in het dossier', waarde: fgVan },
  { kop: 'Doel', artikel: 'art. 30 lid 1 onder b AVG', herkomst: feiten, waarde: doelVan },
  {
    kop: 'Categorieën betrokkenen',
    artikel: 'art. 30 lid 1 onder c AVG',
    herkomst: 'de taak en de overeenkomsten',
    waarde: betrokkenenVan,
  },
  {
    kop: 'Categorieën persoonsgegevens',
    artikel: 'art. 30 lid 1 onder c AVG',
    herkomst: 'wat de gemeente mag vastleggen en uitwisselen',
    waarde: gegevensVanRij,
  },
  {
    kop: 'Bijzondere persoonsgegevens',
    artikel: 'art. 30 lid 1 onder c en art. 9 AVG',
    herkomst: 'de lijst van gegevens en de keuze over gezondheid',
    waarde: bijzonderVan,
  },
  {
    kop: 'BSN',
    artikel: 'art. 30 lid 1 onder c AVG en art. 46 UAVG',
    herkomst: 'de lijst van gegevens',
    waarde: bsnVanRij,
  },
  { kop: 'Rechtsgrond', artikel: 'aanvulling; art. 6 lid 1 AVG', herkomst: feiten, waarde: rechtsgrondVan },
  {
    kop: 'Wettelijke bepalingen',
    artikel: 'aanvulling; art. 6 lid 3 AVG',
    herkomst: feiten,
    waarde: bepalingenVan,
  },
  {
    kop: 'Ontvangers',
    artikel: 'art. 30 lid 1 onder d AVG',
    herkomst: 'de partijen in het dossier en die van de wet',
    waarde: ontvangersVan,
  },
  {
    kop: 'Doorgifte buiten de EER',
    artikel: 'art. 30 lid 1 onder e AVG',
    herkomst: 'de overeenkomsten',
    waarde: doorgifteVan,
  },
  {
    kop: 'Bewaartermijn',
    artikel: 'art. 30 lid 1 onder f AVG',
    herkomst: 'art. 9.9 Besluit inburgering 2021 en de keuze van de gemeente',
    waarde: bewaartermijnVan,
  },
  {
    kop: 'Beveiligingsmaatregelen',
    artikel: 'art. 30 lid 1 onder g AVG',
    herkomst: 'systemen, overeenkomsten, keuzes en DPIA',
    waarde: beveiligingVan,
  },
  {
    kop: 'Verwerkers',
    artikel: 'aanvulling; art. 28 AVG',
    herkomst: 'de rol van elke partij',
    waarde: verwerkersVan,
  },
  { kop: 'Systemen', artikel: 'aanvulling', herkomst: 'de systemen in het dossier', waarde: systemenVan },
  {
    kop: 'Bron van de gegevens',
    artikel: 'aanvulling; art. 14 lid 2 onder f AVG',
    herkomst: 'de leveringen en de feiten bij de taak',
    waarde: bronnenVan,
  },
  {
    kop: 'Nog na te gaan',
    artikel: 'aanvulling; art. 5 lid 2 AVG',
    herkomst: 'wat software niet mag beslissen',
    waarde: openPuntenVan,
  },
  {
    kop: 'Laatst bijgewerkt',
    artikel: 'aanvulling; art. 5 lid 2 AVG',
    herkomst: 'de laatste wijziging van het dossier',
    waarde: ({ dossier }) => {
      const dag = dagVanMoment(dossier.gewijzigd);
      return isPlainDate(dag) ? dag : ontbreekt('datum');
    },
  },
];
