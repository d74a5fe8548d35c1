import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { planKruimels, planMenu, planpaginaOp, planTitel } from '../../wizards/plan/index.ts';
import { followInside } from '../dossier/follow-inside.ts';
import { DossierBar } from '../dossier/dossier-bar.tsx';
import { showPageName } from '../dossier/page-name.ts';
import { StorageNotices } from '../dossier/storage-notices.tsx';
import { ActiesPage } from './acties-page.tsx';
import { BeleidPage, OverlegPage, PlanningPage } from './vragen-pages.tsx';
import { BestaandPage } from './bestaand-page.tsx';
import { LezenPage } from './lezen-page.tsx';
import { MatrixPage } from './matrix-page.tsx';
import { OverzichtPage } from './overzicht-page.tsx';
import { StapPage } from './stap-page.tsx';
import { SystemenPage } from './systemen-page.tsx';
import { TakenPage } from './taken-page.tsx';
import { TeamPage } from './team-page.tsx';
import { ToegangPage } from './toegang-page.tsx';
import { VoortgangPage } from './voortgang-page.tsx';
import { DossierContext, usePlan, type Plan } from './use-plan.ts';

type Page = ComponentType<{ plan: Plan }>;

/** Brings the templates along, which no other page needs. */
const DocumentenPage = lazy(() => import('./documenten-page.tsx'));

const pages: Record<string, Page> = {
  overzicht: OverzichtPage,
  planning: PlanningPage,
  team: TeamPage,
  taken: TakenPage,
  matrix: MatrixPage,
  toegang: ToegangPage,
  beleid: BeleidPage,
  lezen: LezenPage,
  overleg: OverlegPage,
  systemen: SystemenPage,
  bestaand: BestaandPage,
  acties: ActiesPage,
  voortgang: VoortgangPage,
  documenten: DocumentenPage,
};

/** The stappenplan and the roles, at the page that the address names. */
export function PlanApp({ pad, vandaag }: { pad: string; vandaag: string }) {
  const plan = usePlan(pad, vandaag);
  const { pagina, generation, isReady } = plan;
  useEffect(() => {
    showPageName(planTitel(pagina), planKruimels(pagina));
  }, [pagina]);
  if (!isReady) return <p role="status">Je dossier wordt geladen…</p>;
  const Page: Page = pages[pagina.id] ?? StapPage;
  return (
    // Links stay links; this only spares a reload, so that nothing is lost where storage is blocked.
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/no-static-element-interactions
    <div
      className="pw-plan"
      onClick={(event) => followInside(event, (path) => planpaginaOp(path) !== undefined, plan.go)}
    >
      <Menu plan={plan} />
      <StorageNotices state={plan} />
      <header className="pw-page-header">
        <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
          {pagina.titel}
        </h1>
        <p className="pw-page-header__lead">{pagina.lead}</p>
      </header>
      <Suspense fallback={<p role="status">Dit onderdeel wordt klaargezet…</p>}>
        <DossierContext value={plan.dossier}>
          <Page key={`${pagina.id} ${generation}`} plan={plan} />
        </DossierContext>
      </Suspense>
      <DossierBar state={plan} onOpened={() => plan.go('/stappenplan/')} />
    </div>
  );
}

function Menu({ plan: { pagina } }: { plan: Plan }) {
  return (
    <nav className="pw-plan-menu" aria-label="Onderdelen van het stappenplan">
      <ul>
        {planMenu.map(({ id, pad, kort }) => (
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
