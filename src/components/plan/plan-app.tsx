import { lazy, type ComponentType } from 'react';
import { planKruimels, planMenu, planpagina, planTitel, type Planpagina } from '../../wizards/plan/index.ts';
import { PagedApp, type AppBeschrijving } from '../dossier/paged-app.tsx';
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

const app: AppBeschrijving<Planpagina> = {
  naam: 'het stappenplan',
  paginas: planpagina,
  menu: planMenu,
  titel: planTitel,
  kruimels: planKruimels,
};

/** The stappenplan and the roles, at the page that the address names. */
export function PlanApp({ pad, vandaag }: { pad: string; vandaag: string }) {
  const plan = usePlan(pad, vandaag);
  const { pagina, generation, dossier } = plan;
  const Page = pages[pagina.id] ?? StapPage;
  return (
    <PagedApp app={app} state={plan}>
      <DossierContext value={dossier}>
        <Page key={`${pagina.id} ${generation}`} plan={plan} />
      </DossierContext>
    </PagedApp>
  );
}
