import type { ReactNode } from 'react';
import { readAnswers, writeAnswers } from '../../wizards/verwerkersovereenkomst/index.ts';
import { useQuestions } from '../vragen/use-questions.tsx';
import { PageForm } from './page-form.tsx';
import type { Wizard } from './use-wizard.ts';

type Props = {
  wizard: Wizard;
  /** Shown between the questions and the button. */
  children?: ReactNode;
};

/** A page of the wizard that is made of its questions. */
export function QuestionPage({ wizard, children }: Props) {
  const { pagina, dossier, update, next, go } = wizard;
  const { record } = pagina;
  const { fields, errors, submit } = useQuestions(
    pagina,
    readAnswers(dossier, pagina),
    (answers) => {
      if (record !== undefined) update((old) => writeAnswers(old, record, answers));
    },
    () => {
      if (next !== undefined) go(next.id);
    },
  );
  return (
    <PageForm wizard={wizard} errors={errors} onSubmit={submit}>
      {fields}
      {children}
    </PageForm>
  );
}
