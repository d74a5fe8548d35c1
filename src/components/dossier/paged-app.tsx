import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import type { Pagina, Paginazoeker } from '../../wizards/paginas/index.ts';
import { DossierBar } from './dossier-bar.tsx';
import { followInside } from './follow-inside.ts';
import { showPageName, type Kruimels } from './page-name.ts';
import { StorageNotices } from './storage-notices.tsx';
import type { DossierState } from './use-dossier.ts';
import type { PageState } from './use-page.ts';

/** What differs from one app of several pages to the next. */
export type AppBeschrijving<Soort extends Pagina> = {
  /** "de DPIA", as the name of its menu says it. */
  naam: string;
  paginas: Paginazoeker<Soort>;
  menu: readonly Pagina[];
  titel: (pagina: Soort) => string;
  kruimels: (pagina: Soort) => Kruimels;
};

/** What stands around each page of an app that works on the dossier: menu, notices, heading, and the dossier itself. */
export function PagedApp<Soort extends Pagina>({
  app,
  state,
  boven,
  children,
}: {
  app: AppBeschrijving<Soort>;
  state: DossierState & PageState<Soort>;
  /** A short line above the heading. */
  boven?: string | undefined;
  children: ReactNode;
}) {
  const { pagina, isReady, go } = state;
  const { paginas, titel, kruimels } = app;
  useEffect(() => {
    showPageName(titel(pagina), kruimels(pagina));
  }, [pagina, titel, kruimels]);
  if (!isReady) return <p role="status">Je dossier wordt geladen…</p>;
  return (
    // Links stay links; this only spares a reload, so that nothing is lost where storage is blocked.
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/no-static-element-interactions
    <div
      className="pw-plan"
      onClick={(event) => followInside(event, (path) => paginas.op(path) !== undefined, go)}
    >
      <Menu app={app} pagina={pagina} />
      <StorageNotices state={state} />
      <header className="pw-page-header">
        {boven !== undefined && <p className="pw-dpia-teller">{boven}</p>}
        <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
          {pagina.titel}
        </h1>
        <p className="pw-page-header__lead">{pagina.lead}</p>
      </header>
      <Suspense fallback={<p role="status">Dit onderdeel wordt klaargezet…</p>}>{children}</Suspense>
      <DossierBar state={state} onOpened={() => go(paginas.met('overzicht').pad)} />
    </div>
  );
}

function Menu<Soort extends Pagina>({ app, pagina }: { app: AppBeschrijving<Soort>; pagina: Soort }) {
  const list = useRef<HTMLUListElement>(null);
  // On a narrow screen the list scrolls; the page that stands there must be in sight, without moving the page itself.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && current) list.current.scrollLeft = current.offsetLeft - list.current.offsetLeft - 16;
  }, [pagina.id]);
  return (
    <nav className="pw-plan-menu" aria-label={`Onderdelen van ${app.naam}`}>
      <ul ref={list}>
        {app.menu.map(({ id, pad, kort }) => (
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
