import { dpiaParagrafen, type DpiaParagraaf } from '../../content/index.ts';
import { indexPaginas, type Pagina } from '../paginas/index.ts';

/** A page of the DPIA. */
export type Dpiapagina = Pagina & {
  /** The paragraph of the Rijksmodel that the page is about. */
  paragraaf?: number;
};

const root = '/dpia/';

const tools: readonly Dpiapagina[] = [
  {
    id: 'overzicht',
    pad: root,
    titel: 'De DPIA van je gemeente',
    kort: 'Overzicht',
    lead: 'De meeste antwoorden staan er al: uit de wet, de handreiking en je dossier. Jij gaat na of ze kloppen, beoordeelt de risico’s en kiest de maatregelen.',
    beschrijving:
      'Maak een DPIA voor de inburgering die al bijna klaar is: gegevens, doelen, partijen, grondslagen, risico’s en maatregelen zijn ingevuld volgens het Rijksmodel. Alles blijft in je eigen browser.',
  },
  {
    id: 'stromen',
    pad: `${root}stromen/`,
    titel: 'De gegevensstromen van je gemeente',
    kort: 'Stromen',
    lead: 'Zo gaan de gegevens, met de partijen en systemen uit je dossier. Klopt er iets niet, pas het daar aan; de tekening verandert mee.',
    beschrijving:
      'Een tekening van de gegevensstromen van je eigen gemeente: partijen, systemen, kanalen en of het BSN meegaat. Gemaakt uit je dossier, in je browser.',
  },
  {
    id: 'documenten',
    pad: `${root}documenten/`,
    titel: 'De DPIA als document, en wat er nog uit volgt',
    kort: 'Documenten',
    lead: 'Alles wat je tot nu toe hebt, in een document voor het college en de FG. Ook de regel voor het register, de tekst voor inburgeraars en het bestand voor de Invulhulp.',
    beschrijving:
      'Download de DPIA (Word), de regel voor het verwerkingsregister, de privacyinformatie voor inburgeraars en het bestand voor de Invulhulp DPIA, of open een DPIA uit de Invulhulp.',
  },
];

/** Address of a paragraph. */
export const paragraafPad = (nummer: number): string =>
  `${root}${dpiaParagrafen.find((one) => one.nummer === nummer)?.pad ?? ''}/`;

const paragraphPage = ({ nummer, titel, waarom }: DpiaParagraaf): Dpiapagina => ({
  id: `paragraaf-${nummer}`,
  pad: paragraafPad(nummer),
  titel,
  kort: titel,
  lead: waarom,
  beschrijving: `Paragraaf ${nummer} van de DPIA voor de inburgering, volgens het Rijksmodel: ${titel.charAt(0).toLowerCase()}${titel.slice(1)}. Met een voorstel dat je nagaat en bevestigt.`,
  paragraaf: nummer,
});

/** Every page of the DPIA. */
export const dpiapaginas: readonly Dpiapagina[] = [...tools, ...dpiaParagrafen.map(paragraphPage)];

/** A page of the DPIA by its address (`op`) or by its id (`met`). */
export const dpiapagina = /* @__PURE__ */ indexPaginas('DPIA', dpiapaginas);

/** What a page is called in the browser tab, before the name of the site. */
export const dpiaTitel = ({ titel, paragraaf }: Dpiapagina): string =>
  paragraaf === undefined ? titel : `${paragraaf}. ${titel} – DPIA`;

/** The breadcrumbs of a page, below "Start". */
export const dpiaKruimels = ({ pad, kort }: Dpiapagina) =>
  pad === root ? { parents: [], crumb: 'DPIA' } : { parents: [{ href: root, label: 'DPIA' }], crumb: kort };

/** The pages of the menu, in the order of the work. */
export const dpiaMenu: readonly Dpiapagina[] = [
  dpiapagina.met('overzicht'),
  dpiapagina.met('stromen'),
  { ...dpiapagina.met('paragraaf-16'), kort: 'Risico’s' },
  { ...dpiapagina.met('paragraaf-17'), kort: 'Maatregelen' },
  dpiapagina.met('documenten'),
];

/** The paragraphs before and after a paragraph. */
export const buurparagrafen = (
  nummer: number,
): { vorige: Dpiapagina | undefined; volgende: Dpiapagina | undefined } => ({
  vorige: dpiapaginas.find(({ paragraaf }) => paragraaf === nummer - 1),
  volgende: dpiapaginas.find(({ paragraaf }) => paragraaf === nummer + 1),
});
