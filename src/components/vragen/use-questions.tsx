import { useMemo, type ReactNode } from 'react';
import { useForm, type Resolver } from 'react-hook-form';
import type { Wizardpagina } from '../../content/index.ts';
import { checkPage, fromIsoDate, isAsked, toStored, type Answers } from '../../wizards/vragen/index.ts';
import type { FieldError } from '../form/index.ts';
import { QuestionField } from './question-field.tsx';

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

/** The questions of a page as a form: what to show, what is wrong, and what to do on submit. */
export type Questions = { fields: ReactNode; errors: FieldError[]; submit: () => void };

/**
 * Saves on every change, checks on submit, and after a failed submit on leaving a field. `answers` are read once, when
 * the form begins; `store` gets what the dossier holds.
 */
export function useQuestions(
  pagina: Wizardpagina,
  initial: Answers,
  store: (answers: Answers) => void,
  onDone: () => void,
): Questions {
  const resolver = useMemo(() => resolverFor(pagina), [pagina]);
  const form = useForm<Answers>({
    resolver,
    defaultValues: toForm(pagina, initial),
    reValidateMode: 'onBlur',
    shouldFocusError: false,
  });
  const answers = form.watch();
  const save = (values: Answers) => store(toStored(pagina, values));
  const set = (id: string, answer: Answers[string]) => {
    form.setValue(id, answer, { shouldDirty: true });
    save({ ...form.getValues(), [id]: answer });
  };

  const asked = pagina.vragen.filter((vraag) => isAsked(vraag, answers));
  const errors = asked.flatMap(({ id }) => {
    const message = form.formState.errors[id]?.message;
    return typeof message === 'string' ? [{ fieldId: id, message }] : [];
  });
  const submit = form.handleSubmit(() => {
    save(form.getValues());
    onDone();
  });
  const fields = asked.map((vraag) => (
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
  ));
  return { fields, errors, submit: () => void submit() };
}
