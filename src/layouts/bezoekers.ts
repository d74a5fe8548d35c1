import type { IconName } from '../components/base/index.ts';
import { paths } from './paths.ts';

/** A stop on the path of a visitor: where to go, and what it gives. */
export type Halte = { href: string; titel: string; tekst: string };

/** One kind of visitor: how the home page asks for it, and the path that follows. */
export type Bezoeker = {
  naam: string;
  icon: IconName;
  /** In the visitor's own words. */
  vraag: string;
  /** What the visitor finds, for the card on the home page. */
  belofte: string;
  lead: string;
  beschrijving: string;
  /** The question that is asked most, with its answer one click away. */
  vragen: readonly { vraag: string; href: string }[];
  pad: readonly Halte[];
};

/** The four kinds of visitor that the home page asks for, each with a path of its own. */
export const bezoekers = {
  projectleider: {
    naam: 'Projectleider',
    icon: 'done',
    vraag: 'Ik plan de invoering',
    belofte: 'De zes stappen, wie wat doet en wat er op orde moet zijn.',
    lead: 'Jij zorgt dat het op tijd staat: het team, de afspraken, de DPIA en de overeenkomsten. Volg deze route van boven naar beneden.',
    beschrijving:
      'Route voor projectleiders: het stappenplan voor privacy bij inburgering, de rollen, de taken, de DPIA en de overeenkomsten.',
    vragen: [
      { vraag: 'Wie doet wat in het team?', href: '/rollen/matrix/' },
      { vraag: 'Is een DPIA verplicht?', href: paths.handreiking('dpia') },
      { vraag: 'Wat is er veranderd sinds 2021?', href: paths.gewijzigd() },
    ],
    pad: [
      {
        href: paths.handreiking('proces-en-samenhang'),
        titel: 'Begin met het stappenplan',
        tekst:
          'Zes stappen uit de handreiking, met de stappen die zij mist. Per stap staat wanneer je klaar bent.',
      },
      {
        href: '/stappenplan/',
        titel: 'Maak er een actieplan van',
        tekst:
          'Zet je team en een streefdatum erin. De site zegt wat er moet gebeuren, wie het doet en wanneer, en maakt het actieplan.',
      },
      {
        href: paths.taak(),
        titel: 'Loop de dertien taken langs',
        tekst:
          'Per taak zie je welke gegevens erbij horen en wie de taak mag uitvoeren. Zo weet je wie je nodig hebt.',
      },
      {
        href: paths.partij(),
        titel: 'Bepaal met wie je gegevens deelt',
        tekst: 'Per partij staat of er een overeenkomst nodig is en of het BSN mee mag.',
      },
      {
        href: paths.handreiking('dpia'),
        titel: 'Plan de DPIA',
        tekst: 'Waarom zij verplicht is, wat erin staat en wie haar vaststelt.',
      },
      {
        href: paths.handreiking('overeenkomsten'),
        titel: 'Regel de overeenkomsten',
        tekst: 'Welke je nodig hebt, en met welke standaard.',
      },
      {
        href: paths.handreiking('mensen-informeren'),
        titel: 'Vertel inburgeraars wat je doet',
        tekst: 'Wat je moet vertellen, wanneer, en hoe je dat in gewone taal doet.',
      },
      {
        href: paths.handreiking(),
        titel: 'Lees de hele handreiking',
        tekst: 'Alle hoofdstukken, ook als één pagina om te printen.',
      },
    ],
  },
  'privacy-officer': {
    naam: 'Privacy officer',
    icon: 'lock',
    vraag: 'Ik bewaak de privacy',
    belofte: 'Het artikel achter elke zin, en waar de handreiking niet klopt.',
    lead: 'Jij wilt weten waarop iets rust. Bij elke bewering staat het artikel, en waar wij een keuze maakten staat welke en waarom.',
    beschrijving:
      'Route voor privacy officers en FG’s: grondslagen, gegevensstromen, bijzondere persoonsgegevens, DPIA en de verantwoording van elke keuze.',
    vragen: [
      { vraag: 'Waar wijkt de wet af van de handreiking?', href: paths.keuze() },
      {
        vraag: 'Mag de gemeente gezondheidsgegevens vastleggen?',
        href: paths.handreiking('bijzondere-persoonsgegevens'),
      },
      { vraag: 'Welke gegevens gaan waarheen?', href: paths.leveringen() },
    ],
    pad: [
      {
        href: paths.gegevensstromen(),
        titel: 'Bekijk de gegevensstromen',
        tekst: 'Eén tekening: wie stuurt wat aan wie, en waar het BSN mee mag.',
      },
      {
        href: paths.leveringen(),
        titel: 'Gebruik de matrix',
        tekst: 'Elk gegeven tegen elke partij, met de uitkomst en de bron.',
      },
      {
        href: paths.handreiking('bijzondere-persoonsgegevens'),
        titel: 'Bijzondere persoonsgegevens',
        tekst:
          'Gezondheid, religie en de andere soorten: wat mag, wat niet, en wat je met medische papieren doet.',
      },
      {
        href: paths.handreiking('dpia'),
        titel: 'De DPIA',
        tekst: 'De criteria, wat ze voor inburgering betekenen, en de rol van de FG.',
      },
      {
        href: paths.handreiking('bewaartermijnen'),
        titel: 'Bewaartermijnen',
        tekst: 'Wat artikel 9.9 van het Besluit zegt, en waar de handreiking iets anders zegt.',
      },
      {
        href: paths.handreiking('rechten-van-inburgeraars'),
        titel: 'Rechten van inburgeraars',
        tekst: 'Inzage, correctie, wissen en bezwaar: wie doet wat, binnen welke termijn.',
      },
      {
        href: paths.handreiking('datalek'),
        titel: 'Een datalek',
        tekst: 'Wat je in het eerste uur doet, en wanneer je meldt.',
      },
      {
        href: paths.keuze(),
        titel: 'De verantwoording',
        tekst:
          'Elke plek waar de handreiking onduidelijk, verouderd of onjuist is, met onze lezing en wie kan beslissen.',
      },
      {
        href: paths.gewijzigd(),
        titel: 'Gewijzigd sinds 2021',
        tekst: 'Wat er in wet en richtlijnen is veranderd nadat de handreiking uitkwam.',
      },
    ],
  },
  inkoper: {
    naam: 'Inkoper',
    icon: 'document',
    vraag: 'Ik sluit contracten met aanbieders',
    belofte: 'Wel of geen verwerkers\u00ADovereenkomst, welke gegevens, en het BSN.',
    lead: 'Jij sluit een contract voor de inburgering. Je wilt weten of er een verwerkersovereenkomst bij hoort, welke gegevens de aanbieder krijgt en of het BSN mee mag.',
    beschrijving:
      'Route voor inkopers en contractbeheerders: wanneer een verwerkersovereenkomst nodig is, welke gegevens een aanbieder krijgt en of het BSN mag.',
    vragen: [
      { vraag: 'Mag de aanbieder van de MAP het BSN krijgen?', href: paths.partij('aanbieder-map') },
      {
        vraag: 'Is er een overeenkomst nodig met een taalschool?',
        href: paths.partij('aanbieder-b1-taalschakel'),
      },
      {
        vraag: 'Is er een overeenkomst nodig met de softwareleverancier?',
        href: paths.partij('softwareleverancier'),
      },
    ],
    pad: [
      {
        href: '/verwerkersovereenkomst/',
        titel: 'Maak de verwerkersovereenkomst',
        tekst: 'Eerst zie je of zij nodig is. Dan maak je haar, met bijlagen, als Word-bestand.',
      },
      {
        href: paths.partij(),
        titel: 'Zoek je aanbieder op',
        tekst:
          'Per soort aanbieder: de rol, de overeenkomst, het BSN en welke gegevens er heen en terug gaan.',
      },
      {
        href: paths.handreiking('overeenkomsten'),
        titel: 'Lees hoe het zit met overeenkomsten',
        tekst: 'Wie is verwerker en wie niet, en wat je dan vastlegt.',
      },
      {
        href: paths.handreiking('bsn'),
        titel: 'Lees de regels voor het BSN',
        tekst: 'Wie het mag gebruiken, en wat je in plaats daarvan gebruikt.',
      },
      {
        href: paths.handreiking('datalek'),
        titel: 'Weet wat je bij een datalek doet',
        tekst: 'Wat een aanbieder meldt, aan wie, en hoe snel.',
      },
    ],
  },
  uitvoerder: {
    naam: 'Uitvoerder',
    icon: 'person',
    vraag: 'Ik werk met inburgeraars',
    belofte: 'Wat leg je vast, wat deel je, en wat doe je als er iets misgaat.',
    lead: 'Jij spreekt inburgeraars, als klantmanager, regievoerder of consulent. Je wilt snel weten wat je mag opschrijven, opvragen en delen.',
    beschrijving:
      'Route voor klantmanagers en regievoerders: wat je vastlegt bij de brede intake, met wie je deelt, medische papieren en datalekken.',
    vragen: [
      { vraag: 'Wat leg ik vast bij de brede intake?', href: paths.taak('brede-intake-pip') },
      {
        vraag: 'Iemand geeft mij medische papieren. En nu?',
        href: paths.handreiking('bijzondere-persoonsgegevens'),
      },
      { vraag: 'Ik heb het BSN naar de verkeerde gestuurd. En nu?', href: paths.handreiking('datalek') },
    ],
    pad: [
      {
        href: paths.taak('brede-intake-pip'),
        titel: 'Brede intake en PIP',
        tekst: 'Wat je vastlegt, wat je weglaat, en waar je op let.',
      },
      {
        href: paths.taak(),
        titel: 'Alle dertien taken',
        tekst: 'Per taak: wat je doet, welke gegevens erbij horen en op grond van welk artikel.',
      },
      {
        href: '/mag-dit-delen/',
        titel: 'Mag dit delen?',
        tekst: 'Kies met wie je deelt en wat erbij zit. Je ziet meteen of het mag.',
      },
      {
        href: paths.handreiking('bsn'),
        titel: 'Het BSN',
        tekst: 'Waar het mag, waar niet, en waarom het niet op een brief hoort.',
      },
      {
        href: paths.handreiking('bijzondere-persoonsgegevens'),
        titel: 'Gezondheid en religie',
        tekst: 'Wat je opschrijft en wat niet. En wat je met medische papieren doet.',
      },
      {
        href: paths.handreiking('mensen-informeren'),
        titel: 'Wat vertel je de inburgeraar?',
        tekst: 'Wat je zegt bij het eerste gesprek, in gewone taal.',
      },
      {
        href: paths.handreiking('datalek'),
        titel: 'Er gaat iets mis',
        tekst: 'Wat je meteen doet als gegevens bij de verkeerde terechtkomen.',
      },
    ],
  },
} as const satisfies Record<string, Bezoeker>;

/** Name of a kind of visitor. */
export type BezoekerId = keyof typeof bezoekers;

/** The kinds of visitor in the order of the home page. */
export const bezoekerIds = Object.keys(bezoekers).filter((id): id is BezoekerId => id in bezoekers);
