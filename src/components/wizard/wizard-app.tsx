import { lazy, Suspense, type ComponentType } from 'react';
import { pageIn, wizardPath } from '../../wizards/verwerkersovereenkomst/index.ts';
import { followInside } from '../dossier/follow-inside.ts';
import { DossierBar } from '../dossier/dossier-bar.tsx';
import { StorageNotices } from '../dossier/storage-notices.tsx';
import { FactsPage } from './facts-page.tsx';
import { OffPath } from './off-path.tsx';
import { OutcomePage } from './outcome-page.tsx';
import { PartyPage } from './party-page.tsx';
import { QuestionPage } from './question-page.tsx';
import { ReviewPage } from './review-page.tsx';
import { SubprocessorsPage } from './subprocessors-page.tsx';
import { isOnPath, useWizard, type Wizard } from './use-wizard.ts';

type Page = ComponentType<{ wizard: Wizard }>;

/** Brings the templates along, which no other page needs. */
const DocumentPage = lazy(() => import('./document-page.tsx'));

/** Pages with a form of their own; every other page is made of its questions. */
const ownPages: Record<string, Page> = {
  partij: PartyPage,
  uitkomst: OutcomePage,
  gegevens: FactsPage,
  subverwerkers: SubprocessorsPage,
  controleren: ReviewPage,
  document: DocumentPage,
};

/** The wizard for a verwerkersovereenkomst, at the page that the address names. */
export function WizardApp({ pagina }: { pagina: string }) {
  const wizard = useWizard(pagina);
  if (!wizard.isReady) return <p role="status">Je dossier wordt geladen…</p>;
  const Page: Page = isOnPath(wizard) ? (ownPages[wizard.pagina.id] ?? QuestionPage) : OffPath;
  const key = [wizard.pagina.id, wizard.dossier.actieveOvereenkomst, wizard.generation].join(' ');
  return (
    // Links stay links; this only spares a reload, so that nothing is lost where storage is blocked.
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/no-static-element-interactions
    <div
      className="pw-wizard"
      onClick={(event) =>
        followInside(
          event,
          (path) => path.startsWith(wizardPath),
          (path, field) => wizard.go(pageIn(path), field),
        )
      }
    >
      <StorageNotices state={wizard} />
      <Suspense fallback={<p role="status">Het document wordt klaargezet…</p>}>
        <Page key={key} wizard={wizard} />
      </Suspense>
      <DossierBar state={wizard} onOpened={() => wizard.go('partij')} />
    </div>
  );
}
