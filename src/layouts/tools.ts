import type { IconName } from '../components/base/index.ts';

/** Something that a visitor can do here, as a card of the home page. */
export type Tool = {
  /** May hold soft hyphens, for a narrow screen. */
  titel: string;
  icon: IconName;
  /** For whom it is, in the visitor's own words. */
  voor: string;
  tekst: string;
  href: string;
  /** Where the button goes. */
  begin: string;
  jeKrijgt: readonly string[];
  houBijDeHand: readonly string[];
};

/** The cards of the home page, the most used one first. */
export const tools: readonly Tool[] = [
  {
    titel: 'Mag dit delen?',
    icon: 'eye',
    voor: 'Voor iedereen die gegevens verstuurt of krijgt',
    tekst:
      'Je gaat iets mailen naar een aanbieder, of je krijgt een lijst. Kies met wie je deelt en wat erbij zit. Je ziet meteen of het mag, of het BSN erbij mag, en wat je nog regelt.',
    href: '/mag-dit-delen/',
    begin: 'Kijk of het mag',
    jeKrijgt: [
      'per gegeven: mag, mag niet of laat toetsen, met de reden',
      'een tekst om aan een collega te mailen',
    ],
    houBijDeHand: ['met wie je deelt', 'wat er in de lijst of het bericht staat'],
  },
  {
    titel: 'Controleer je lijst',
    icon: 'search',
    voor: 'Voor wie een bestand verstuurt',
    tekst:
      'Je hebt een export of een Excel-lijst klaarstaan. Kies het bestand: je ziet per kolom of zij mee mag en of er ergens een BSN in staat. Het bestand blijft op je computer.',
    href: '/lijst-controleren/',
    begin: 'Controleer een lijst',
    jeKrijgt: ['een schone lijst zonder wat niet mee mag', 'een verslag van één bladzijde voor het dossier'],
    houBijDeHand: ['het bestand (CSV, Excel of ODS)', 'voor wie het is'],
  },
  {
    titel: 'Bewaar\u00ADtermijn berekenen',
    icon: 'done',
    voor: 'Voor functioneel beheerders, privacy officers en archivarissen',
    tekst:
      'Een inburgeringsplicht is geëindigd, of iemand is overleden. Vul de dag in: je ziet wat wanneer weg moet, en welke dossiers nu aan de beurt zijn.',
    href: '/bewaartermijnen/bereken/',
    begin: 'Bereken de termijn',
    jeKrijgt: ['een voorstel voor de vernietigingslijst (Word en CSV)', 'de dagen voor in je agenda'],
    houBijDeHand: ['de dag waarop de plicht eindigde'],
  },
  {
    titel: 'Verwerkers\u00ADovereenkomst maken',
    icon: 'document',
    voor: 'Voor inkopers, contractbeheerders en privacy officers',
    tekst:
      'Je gaat een contract aan voor de inburgering, bijvoorbeeld voor maatschappelijke begeleiding, een leerbaarheidstoets of software. Je ziet eerst of er een verwerkersovereenkomst nodig is. Is dat zo, dan maak je haar meteen, met de bijlagen erbij.',
    href: '/verwerkersovereenkomst/',
    begin: 'Begin met de verwerkersovereenkomst',
    jeKrijgt: [
      'de uitkomst: wel of geen verwerkersovereenkomst, met de reden',
      'de overeenkomst om te lezen, en als Word-bestand',
    ],
    houBijDeHand: ['wie de aanbieder is en wat hij gaat doen', 'welke gegevens hij daarvoor nodig heeft'],
  },
  {
    titel: 'DPIA maken',
    icon: 'done',
    voor: 'Voor privacy officers en wie met hen meeschrijft',
    tekst:
      'Je moet een DPIA maken voor de inburgering. De meeste antwoorden staan er al, met de bron erbij. Jij gaat na of ze kloppen, beoordeelt de risico’s en kiest de maatregelen.',
    href: '/dpia/',
    begin: 'Begin met de DPIA',
    jeKrijgt: [
      'een DPIA volgens het Rijksmodel (Word), ook voor de Invulhulp',
      'de regels voor het register en de tekst voor inburgeraars',
    ],
    houBijDeHand: ['welke taken, partijen en systemen er zijn', 'een uur met iemand uit de uitvoering'],
  },
  {
    titel: 'Van stappenplan naar actieplan',
    icon: 'list',
    voor: 'Voor projectleiders en beleidsmedewerkers',
    tekst:
      'Je moet zorgen dat privacy bij inburgering op orde komt. Zet je team erin en kies een datum. Je ziet wat er moet gebeuren, wie het doet en wanneer, en wat er nog mist.',
    href: '/stappenplan/',
    begin: 'Begin met het stappenplan',
    jeKrijgt: [
      'een actieplan met tijdsplan voor de stuurgroep (Word)',
      'een agenda, een checklist per functie en een lijst voor Excel en je agenda',
    ],
    houBijDeHand: ['wie er meedoen en wat hun functie is', 'welke contracten er al zijn'],
  },
];
