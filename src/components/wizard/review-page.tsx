import { countOpen, pagePath, reviewGroups } from '../../wizards/verwerkersovereenkomst/index.ts';
import { Callout } from '../base/index.ts';
import { ReviewList } from '../result/index.ts';
import { PageForm } from './page-form.tsx';
import type { Wizard } from './use-wizard.ts';

/** "Controleer je antwoorden": every question on the path, with a way back to each. */
export function ReviewPage({ wizard }: { wizard: Wizard }) {
  const open = countOpen(wizard.dossier);
  return (
    <PageForm wizard={wizard} onSubmit={() => wizard.next && wizard.go(wizard.next.id)}>
      {open > 0 && (
        <Callout title={open === 1 ? 'Eén vraag staat nog open' : `${open} vragen staan nog open`}>
          <p>Je kunt het document nu al maken. Op elke open plek staat dan [nog in te vullen: …].</p>
        </Callout>
      )}
      {reviewGroups(wizard.dossier).map(({ titel, href, rijen }) => (
        <section key={href} aria-labelledby={`groep-${href}`}>
          <h2 id={`groep-${href}`} className="nl-heading nl-heading--level-2">
            {titel}
          </h2>
          <ReviewList rows={rijen} />
        </section>
      ))}
      <p>
        De gegevens die de aanbieder krijgt, staan op{' '}
        <a href={pagePath('gegevens')}>Welke gegevens krijgt en levert de aanbieder?</a>
      </p>
    </PageForm>
  );
}
