import { findStap, stappenplan, type Stap } from '../../content/index.ts';
import { indexPaginas, type Pagina } from '../paginas/index.ts';

/** A page of the stappenplan. */
export type Planpagina = Pagina & {
  /** The page above it, besides the home page. */
  boven?: string;
};

const root = '/stappenplan/';

const tools: readonly Planpagina[] = [
  {
    id: 'overzicht',
    pad: root,
    titel: 'Van stappenplan naar actieplan',
    kort: 'Overzicht',
    lead: 'Zes stappen van de handreiking, en wat er volgens de wet nog bij hoort. Je ziet wat er moet gebeuren, wie het doet en wanneer. Alles wat je invult, komt in één actieplan.',
    beschrijving:
      'Werk het stappenplan van de handreiking af met je team: taken, namen, termijnen en een actieplan voor de stuurgroep. Alles blijft in je eigen browser.',
  },
  {
    id: 'planning',
    pad: `${root}planning/`,
    titel: 'Wanneer moet het klaar zijn?',
    kort: 'Planning',
    lead: 'De site telt vanaf de streefdatum terug in werkdagen, zonder feestdagen. Bij elke actie staat dan een voorstel. Dat pas je aan als je wilt.',
    beschrijving:
      'Kies een begindatum en een streefdatum. De site telt in werkdagen terug en stelt bij elke stap en actie een datum voor.',
    boven: root,
  },
  {
    id: 'team',
    pad: '/rollen/',
    titel: 'Wie zit er in het team?',
    kort: 'Team',
    lead: 'Zet de namen en functies van je collega’s op een rij. Daarmee doet de site een voorstel voor wie wat doet.',
    beschrijving:
      'Stel het team samen voor privacy bij inburgering: namen, functies en wie niet samen kan. Met een voorstel voor de verdeling van de taken.',
    boven: root,
  },
  {
    id: 'taken',
    pad: '/rollen/taken/',
    titel: 'Wie voert welke taak uit?',
    kort: 'Taken',
    lead: 'Per taak: doet je gemeente hem zelf, of een andere partij? Dat bepaalt welke overeenkomst je nodig hebt en wie het contract bewaakt.',
    beschrijving:
      'Kies per taak van de Wet inburgering of de gemeente die zelf uitvoert of een andere partij, en wie het contract bewaakt.',
    boven: root,
  },
  {
    id: 'matrix',
    pad: '/rollen/matrix/',
    titel: 'Wie doet wat?',
    kort: 'Wie doet wat',
    lead: 'Dertien taken en alle mensen van het team in één tabel. De site zegt wat nog mist en waarom.',
    beschrijving:
      'Verdeel de dertien taken over het team in een RACI-tabel: wie beslist, wie voert uit, wie denkt mee en wie hoort het. Met een voorstel en controle.',
    boven: root,
  },
  {
    id: 'toegang',
    pad: '/rollen/toegang/',
    titel: 'Wie mag in TVS en bij DUO?',
    kort: 'Toegang',
    lead: 'Alleen wie een taak uitvoert waarvoor het systeem nodig is, krijgt een account. De site leidt dat af uit de verdeling van de taken.',
    beschrijving:
      'Zie wie uit je team toegang nodig heeft tot het Taakstellingvolgsysteem van het COA en het portaal van DUO, en waarom. Houd bij hoever het is.',
    boven: root,
  },
  {
    id: 'beleid',
    pad: `${root}beleid/`,
    titel: 'Welke keuzes maakt je gemeente?',
    kort: 'Lokale keuzes',
    lead: 'De wet laat ruimte. Wat je hier kiest, komt in het actieplan en de checklist. Weet je iets nog niet, kies dat dan; het wordt een actie.',
    beschrijving:
      'Leg de lokale beleidskeuzes vast die bepalen welke gegevens je gemeente gebruikt en deelt. De antwoorden komen in het actieplan en de checklist.',
    boven: root,
  },
  {
    id: 'lezen',
    pad: `${root}lezen/`,
    titel: 'Wie leest wat?',
    kort: 'Leeslijst',
    lead: 'Niet iedereen hoeft alles te lezen. Per collega staat hier wat telt voor zijn of haar functie en taken.',
    beschrijving:
      'Per functie en taak: welke wet, welk artikel en welke uitleg je collega leest voor het overleg over privacy bij inburgering.',
    boven: root,
  },
  {
    id: 'overleg',
    pad: `${root}overleg/`,
    titel: 'Het overleg over rollen en planning',
    kort: 'Overleg',
    lead: 'In dit overleg spreken jullie af wie wat doet. Vul in wanneer het is; de agenda en de stukken maakt de site.',
    beschrijving:
      'Plan het overleg over rollen en verantwoordelijkheden bij gegevens van inburgeraars, en maak de agenda en de stukken met één klik.',
    boven: root,
  },
  {
    id: 'systemen',
    pad: `${root}systemen/`,
    titel: 'Waar staan de gegevens?',
    kort: 'Systemen',
    lead: 'Beschrijf per systeem wat erin staat, wie erbij kan en hoe gegevens eruit gaan. Vergeet het overtypen uit TVS en losse lijsten niet.',
    beschrijving:
      'Beschrijf waar en hoe gegevens van inburgeraars worden vastgelegd: systemen, toegang, overtypen uit TVS en exports.',
    boven: root,
  },
  {
    id: 'bestaand',
    pad: `${root}bestaand/`,
    titel: 'Wat is er al?',
    kort: 'Nulmeting',
    lead: 'Zet op een rij welke overeenkomsten, DPIA’s en regels in het verwerkingsregister er zijn, en wanneer ze aflopen. Zo maak je niets dubbel.',
    beschrijving:
      'De nulmeting: welke verwerkersovereenkomsten, DPIA’s en registerregels er zijn en wanneer ze aflopen of herzien moeten worden.',
    boven: root,
  },
  {
    id: 'acties',
    pad: `${root}acties/`,
    titel: 'Alle acties',
    kort: 'Acties',
    lead: 'De lijst volgt uit je dossier: open vragen, partijen zonder overeenkomst, taken zonder naam, toegang en data voor herziening. Je eigen acties staan ernaast.',
    beschrijving:
      'Alle acties voor privacy bij inburgering op één lijst, met naam, datum en status, om te filteren, af te vinken en mee te nemen.',
    boven: root,
  },
  {
    id: 'voortgang',
    pad: `${root}voortgang/`,
    titel: 'Hoe ver zijn we?',
    kort: 'Voortgang',
    lead: 'Per stap en per persoon: wat is klaar, wat is te laat en wat veranderde er sinds de vorige keer.',
    beschrijving:
      'Volg de voortgang van het actieplan per stap en per persoon, leg de stand vast en vergelijk met een eerdere datum.',
    boven: root,
  },
  {
    id: 'documenten',
    pad: `${root}documenten/`,
    titel: 'Documenten en lijsten',
    kort: 'Documenten',
    lead: 'Alles wat je tot nu toe hebt ingevuld, in een document voor de stuurgroep, het overleg of je collega’s. Je kunt elk document eerst hier lezen.',
    beschrijving:
      'Maak het actieplan, de agenda, de checklist voor collega’s, de voortgangsrapportage en de actielijst voor Excel en je agenda.',
    boven: root,
  },
];

/** What a step is called before its name: the six of the handreiking have a number. */
export const stapLabel = ({ herkomst, nummer }: Stap): string =>
  herkomst === 'handreiking' ? `Stap ${nummer}` : 'Aanvulling';

/** Address of a step. */
export const stapPad = (stap: string): string => `${root}stap/${stap}/`;

const stepPage = (stap: Stap): Planpagina => ({
  id: `stap/${stap.id}`,
  pad: stapPad(stap.id),
  titel: stap.naam,
  kort: stap.naam,
  lead: stap.vraagt,
  beschrijving: `${stapLabel(stap)} van het stappenplan privacy bij inburgering: ${stap.naam.charAt(0).toLowerCase()}${stap.naam.slice(1)}. Met acties, namen en termijnen.`,
  boven: root,
});

/** Every page of the stappenplan and the roles. */
export const planpaginas: readonly Planpagina[] = [
  ...tools,
  ...stappenplan.flatMap(({ stap }) => findStap(stap) ?? []).map(stepPage),
];

/** A page of the stappenplan by its address (`op`) or by its id (`met`). */
export const planpagina = /* @__PURE__ */ indexPaginas('stappenplan', planpaginas);

/** What a page is called in the browser tab, before the name of the site. */
export const planTitel = ({ titel, boven }: Planpagina): string =>
  boven === undefined ? titel : `${titel} – Stappenplan`;

/** The breadcrumbs of a page, below "Start". */
export const planKruimels = ({ boven, kort }: Planpagina) =>
  boven === undefined
    ? { parents: [], crumb: 'Stappenplan' }
    : { parents: [{ href: boven, label: 'Stappenplan' }], crumb: kort };

/** The pages of the menu of the stappenplan, in the order of the work. */
export const planMenu: readonly Planpagina[] = [
  'overzicht',
  'team',
  'taken',
  'matrix',
  'toegang',
  'acties',
  'voortgang',
  'documenten',
].map(planpagina.met);

/** The pages that do the work of a step, beside its actions. */
export const hulppaginas: Readonly<Record<string, readonly string[]>> = {
  nulmeting: ['bestaand'],
  'rollen-bepalen': ['team', 'taken', 'matrix', 'toegang'],
  'team-informeren': ['beleid'],
  inlezen: ['lezen'],
  'overleg-rollen-en-planning': ['overleg', 'documenten'],
  'vastlegging-beschrijven': ['systemen', 'toegang', 'documenten'],
  'voortgang-bewaken': ['voortgang'],
  overeenkomsten: ['taken', 'bestaand'],
  verwerkingsregister: ['bestaand'],
};

/** The steps before and after a step, in working order. */
export function buurstappen(stap: string): { vorige: Stap | undefined; volgende: Stap | undefined } {
  const index = stappenplan.findIndex((one) => one.stap === stap);
  const at = (place: number) => (place < 0 ? undefined : findStap(stappenplan[place]?.stap ?? ''));
  return { vorige: at(index - 1), volgende: at(index + 1) };
}
