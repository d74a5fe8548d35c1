import { useEffect, useState, type ReactNode } from 'react';
import { verwerkersovereenkomstVragen } from '../../content/index.ts';
import { siteName } from '../../layouts/navigation.ts';
import { pagePath, progressOf, stepTitle } from '../../wizards/verwerkersovereenkomst/index.ts';
import { Button } from '../base/index.ts';
import { ErrorSummary, StepHeader, type FieldError } from '../form/index.ts';
import type { Wizard } from './use-wizard.ts';

type FormProps = {
  wizard: Wizard;
  errors?: readonly FieldError[];
  onSubmit: () => void;
  /** Where the button goes; by default the next page on the path. */
  target?: string | undefined;
  children?: ReactNode;
};

/** A wizard page with a form: heading, errors, fields, and a button that says where it goes. */
export function PageForm({
  wizard,
  errors = [],
  onSubmit,
  target = wizard.next?.titel,
  children,
}: FormProps) {
  const [attempt, setAttempt] = useState(0);
  return (
    <>
      <PageHead wizard={wizard} />
      {errors.length > 0 && <ErrorSummary key={attempt} errors={errors} />}
      <form
        className="pw-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
          onSubmit();
        }}
      >
        <div className="pw-form__fields">{children}</div>
        <div className="pw-form__actions">
          <Button type="submit" iconEnd="arrow-right">
            Volgende: {target}
          </Button>
        </div>
      </form>
    </>
  );
}

/** A wizard page without a form, where the path ends. */
export function PageWithoutForm({ wizard, children }: { wizard: Wizard; children: ReactNode }) {
  return (
    <>
      <PageHead wizard={wizard} />
      {children}
    </>
  );
}

/** Where someone is, on the page and in the title of the browser tab. */
function PageHead({ wizard: { pagina, previous } }: { wizard: Wizard }) {
  const { stap, totaal, naam } = progressOf(pagina);
  useEffect(() => {
    document.title = `${stepTitle(pagina)} – ${verwerkersovereenkomstVragen.titel} – ${siteName}`;
  }, [pagina]);
  return (
    <StepHeader
      step={stap}
      total={totaal}
      stepName={naam}
      title={pagina.titel}
      intro={pagina.intro}
      previous={previous && { href: pagePath(previous.id) }}
    />
  );
}
