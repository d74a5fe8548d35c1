import { useMemo, type ReactNode } from 'react';
import { useForm, type Resolver } from 'react-hook-form';
import type { Wizardpagina } from '../../content/index.ts';
import {
  checkPage,
  fromIsoDate,
  isAsked,
  readAnswers,
  toStored,
  writeAnswers,
  type Answers,
} from '../../wizards/verwerkersovereenkomst/index.ts';
import { PageForm } from './page-form.tsx';
import { QuestionField } from './question-field.tsx';
import type { Wizard } from './use-wizard.ts';

type Props = {
  wizard: Wizard;
  /** Shown between the questions and the button. */
  children?: ReactNode;
};

/** Days are typed and shown as people write them. */
const toForm = (pagina: Wizardpagina, answers: Answers): Answers =>
  Object.fromEntries(
    pagina.vragen.map(({ id, soort, voorstel }) => {
      const answer = answers[id] === undefined ? voorstel : answers[id];
      return [id, soort === 'datum' && typeof answer === 'string' ? fromIsoDate(answer) : answer];
    }),
  );

const resolverFor =
  (pagina: Wizardpagina): Resolver<Answers> =>
  (values) => {
    const errors = checkPage(pagina, values);
    return errors.length === 0
      ? { values, errors: {} }
      : {
          values: {},
          errors: Object.fromEntries(
            errors.map(({ vraag, melding }) => [vraag, { type: 'check', message: melding }]),
          ),
        };
  };

/** A page of questions: saved on every change, checked on submit, and after a failed submit on leaving a field. */
export function QuestionPage({ wizard, children }: Props) {
  const { pagina, dossier, update, next, go } = wizard;
  const resolver = useMemo(() => resolverFor(pagina), [pagina]);
  const form = useForm<Answers>({
    resolver,
    defaultValues: toForm(pagina, readAnswers(dossier, pagina)),
    reValidateMode: 'onBlur',
    shouldFocusError: false,
  });
  const answers = form.watch();
  const { record } = pagina;

  const store = (values: Answers) => {
    if (record !== undefined) update((old) => writeAnswers(old, record, toStored(pagina, values)));
  };
  const set = (id: string, answer: Answers[string]) => {
    form.setValue(id, answer, { shouldDirty: true });
    store({ ...form.getValues(), [id]: answer });
  };

  const asked = pagina.vragen.filter((vraag) => isAsked(vraag, answers));
  const errors = asked.flatMap(({ id }) => {
    const message = form.formState.errors[id]?.message;
    return typeof message === 'string' ? [{ fieldId: id, message }] : [];
  });
  const submit = form.handleSubmit(() => {
    store(form.getValues());
    if (next !== undefined) go(next.id);
  });

  return (
    <PageForm wizard={wizard} errors={errors} onSubmit={() => void submit()}>
      {asked.map((vraag) => (
        <QuestionField
          key={vraag.id}
          vraag={vraag}
          answer={answers[vraag.id]}
          error={errors.find(({ fieldId }) => fieldId === vraag.id)?.message}
          onChange={(answer) => set(vraag.id, answer)}
          onBlur={() => {
            if (form.formState.isSubmitted) void form.trigger(vraag.id);
          }}
        />
      ))}
      {children}
    </PageForm>
  );
}
