import { useState } from 'react';
import type { Besluit, OvereenkomstContext } from '../../dossier/index.ts';
import { fromIsoDate, toIsoDate } from '../../wizards/vragen/index.ts';
import { Button } from '../base/index.ts';
import { ErrorSummary, RadioGroup, Textarea, TextInput, type FieldError } from '../form/index.ts';
import { asksForDecision, type DecisionTopic } from './decision-topics.ts';
import type { Wizard } from './use-wizard.ts';

type Draft = { uitkomst: string; door: string; datum: string; reden: string };
const empty: Draft = { uitkomst: '', door: '', datum: '', reden: '' };

const check = (draft: Draft, { onderwerp, vraag }: DecisionTopic): FieldError[] => [
  ...(draft.uitkomst === ''
    ? [{ fieldId: `${onderwerp}-uitkomst`, message: `Kies bij “${vraag}” een antwoord.` }]
    : []),
  ...(draft.door.trim() === ''
    ? [{ fieldId: `${onderwerp}-door`, message: 'Vul bij “Wie heeft dit besloten?” een naam en functie in.' }]
    : []),
  ...(toIsoDate(draft.datum) === undefined
    ? [
        {
          fieldId: `${onderwerp}-datum`,
          message: 'Schrijf bij “Datum van het besluit” een datum als 1-3-2027.',
        },
      ]
    : []),
  ...(draft.reden.trim() === ''
    ? [{ fieldId: `${onderwerp}-reden`, message: 'Vul bij “Waarom?” de reden van het besluit in.' }]
    : []),
];

type Props = { wizard: Wizard; context: OvereenkomstContext; topic: DecisionTopic };

/** "Besluit na toetsing": what a person decided, shown wherever the outcome is used. */
export function DecisionForm({ wizard, context, topic }: Props) {
  const { onderwerp, vraag, opties } = topic;
  const { dossier, dienst } = context;
  const [draft, setDraft] = useState(empty);
  const [attempt, setAttempt] = useState(0);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const existing = dossier.besluiten.find((one) => one.dienst === dienst.id && one.onderwerp === onderwerp);
  if (!topic.outcomes(context).some(asksForDecision) && existing === undefined) return null;

  const remove = () =>
    wizard.update((old) => ({ ...old, besluiten: old.besluiten.filter(({ id }) => id !== existing?.id) }));
  const save = () => {
    const found = check(draft, topic);
    setErrors(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    const besluit: Besluit = {
      ...draft,
      datum: toIsoDate(draft.datum) ?? draft.datum,
      id: crypto.randomUUID(),
      dienst: dienst.id,
      onderwerp,
    };
    wizard.update((old) => ({
      ...old,
      besluiten: [...old.besluiten.filter(({ id }) => id !== existing?.id), besluit],
    }));
  };

  if (existing !== undefined) {
    return (
      <p>
        Besluit na toetsing door {existing.door} op {fromIsoDate(existing.datum)}.{' '}
        <Button kind="secondary" onClick={remove}>
          Trek dit besluit in
        </Button>
      </p>
    );
  }
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;
  const field = (key: keyof Draft) => ({
    value: draft[key],
    error: errorOf(`${onderwerp}-${key}`),
    onChange: (value: string) => setDraft({ ...draft, [key]: value }),
  });
  return (
    <details className="pw-wizard-decision">
      <summary>Heeft iemand dit al getoetst? Leg het besluit vast</summary>
      {errors.length > 0 && <ErrorSummary key={attempt} errors={errors} />}
      <RadioGroup
        id={`${onderwerp}-uitkomst`}
        name={`${onderwerp}-uitkomst`}
        label={vraag}
        options={opties}
        {...field('uitkomst')}
      />
      <TextInput
        id={`${onderwerp}-door`}
        label="Wie heeft dit besloten?"
        hint="Naam en functie, bijvoorbeeld de FG of een jurist."
        {...field('door')}
      />
      <TextInput
        id={`${onderwerp}-datum`}
        label="Datum van het besluit"
        hint="Bijvoorbeeld 1-3-2027."
        {...field('datum')}
      />
      <Textarea id={`${onderwerp}-reden`} label="Waarom?" {...field('reden')} />
      <Button kind="secondary" onClick={save}>
        Leg het besluit vast
      </Button>
    </details>
  );
}
