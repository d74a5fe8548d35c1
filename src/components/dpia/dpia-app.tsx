import { lazy, type ComponentType } from 'react';
import { dpiaKruimels, dpiaMenu, dpiapagina, dpiaTitel, type Dpiapagina } from '../../wizards/dpia/index.ts';
import { PagedApp, type AppBeschrijving } from '../dossier/paged-app.tsx';
import { MaatregelenPage } from './maatregelen-page.tsx';
import { OverzichtPage } from './overzicht-page.tsx';
import { ParagraafPage } from './paragraaf-page.tsx';
import { RisicosPage } from './risicos-page.tsx';
import { StromenPage } from './stromen-page.tsx';
import { useDpia, type DpiaState } from './use-dpia.ts';
import { AdviesPage, VaststellingPage } from './vaststelling-pages.tsx';

/** Brings the templates along, which no other page needs. */
const DocumentenPage = lazy(() => import('./documenten-page.tsx'));

type Page = ComponentType<{ dpia: DpiaState }>;

const pages: Record<string, Page> = {
  overzicht: OverzichtPage,
  stromen: StromenPage,
  documenten: DocumentenPage,
  'paragraaf-16': RisicosPage,
  'paragraaf-17': MaatregelenPage,
  'paragraaf-19': AdviesPage,
  'paragraaf-20': VaststellingPage,
};

const app: AppBeschrijving<Dpiapagina> = {
  naam: 'de DPIA',
  paginas: dpiapagina,
  menu: dpiaMenu,
  titel: dpiaTitel,
  kruimels: dpiaKruimels,
};

/** The DPIA, at the page that the address names. */
export function DpiaApp({ pad }: { pad: string }) {
  const dpia = useDpia(pad);
  const { id, paragraaf } = dpia.pagina;
  const Page = pages[id] ?? ParagraafPage;
  return (
    <PagedApp
      app={app}
      state={dpia}
      boven={paragraaf === undefined ? undefined : `Paragraaf ${paragraaf} van 20`}
    >
      <Page key={`${id} ${dpia.generation}`} dpia={dpia} />
    </PagedApp>
  );
}
