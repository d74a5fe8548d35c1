import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import {
  dpiaKruimels,
  dpiaMenu,
  dpiapaginaOp,
  dpiaTitel,
  type Dpiapagina,
} from '../../wizards/dpia/index.ts';
import { followInside } from '../dossier/follow-inside.ts';
import { DossierBar } from '../dossier/dossier-bar.tsx';
import { showPageName } from '../dossier/page-name.ts';
import { StorageNotices } from '../dossier/storage-notices.tsx';
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

/** The DPIA, at the page that the address names. */
export function DpiaApp({ pad }: { pad: string }) {
  const dpia = useDpia(pad);
  const { pagina, generation, isReady } = dpia;
  useEffect(() => {
    showPageName(dpiaTitel(pagina), dpiaKruimels(pagina));
  }, [pagina]);
  if (!isReady) return <p role="status">Je dossier wordt geladen…</p>;
  const Page = pages[pagina.id] ?? ParagraafPage;
  return (
    // Links stay links; this only spares a reload, so that nothing is lost where storage is blocked.
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/no-static-element-interactions
    <div
      className="pw-plan"
      onClick={(event) => followInside(event, (path) => dpiapaginaOp(path) !== undefined, dpia.go)}
    >
      <Menu pagina={pagina} />
      <StorageNotices state={dpia} />
      <header className="pw-page-header">
        {pagina.paragraaf !== undefined && (
          <p className="pw-dpia-teller">Paragraaf {pagina.paragraaf} van 20</p>
        )}
        <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
          {pagina.titel}
        </h1>
        <p className="pw-page-header__lead">{pagina.lead}</p>
      </header>
      <Suspense fallback={<p role="status">Dit onderdeel wordt klaargezet…</p>}>
        <Page key={`${pagina.id} ${generation}`} dpia={dpia} />
      </Suspense>
      <DossierBar state={dpia} onOpened={() => dpia.go('/dpia/')} />
    </div>
  );
}

function Menu({ pagina }: { pagina: Dpiapagina }) {
  return (
    <nav className="pw-plan-menu" aria-label="Onderdelen van de DPIA">
      <ul>
        {dpiaMenu.map(({ id, pad, kort }) => (
          <li key={id}>
            <a className="pw-plan-menu__link" href={pad} aria-current={id === pagina.id ? 'page' : undefined}>
              {kort}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
