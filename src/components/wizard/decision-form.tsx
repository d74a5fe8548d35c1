import { useState } from 'react';
import {
  overeenkomstVanDienst,
  rolVanDienst,
  type Besluit,
  type OvereenkomstContext,
} from '../../dossier/index.ts';
import { toIsoDate } from '../../wizards/verwerkersovereenkomst/index.ts';
import { Button } from '../base/index.ts';
import { ErrorSummary, RadioGroup, Textarea, TextInput, type FieldError } from '../form/index.ts';
import type { Wizard } from './use-wizard.ts';

const roles = [
  { value: 'verwerker', label: 'Verwerker' },
  { value: 'verwerkingsverantwoordelijke', label: 'Zelf verwerkingsverantwoordelijke' },
  { value: 'gezamenlijk', label: 'Samen verantwoordelijk' },
];

type Draft = { uitkomst: string; door: string; datum: string; reden: string };
const empty: Draft = { uitkomst: '', door: '', datum: '', reden: '' };

const check = (draft: Draft) => [
  ...(draft.uitkomst === ''
    ? [{ fieldId: 'besluit-uitkomst', message: 'Kies bij “Welke rol heeft de partij?” een antwoord.' }]
    : []),
  ...(draft.door.trim() === ''
    ? [{ fieldId: 'besluit-door', message: 'Vul bij “Wie heeft dit besloten?” een naam en functie in.' }]
    : []),
  ...(toIsoDate(draft.datum) === undefined
    ? [{ fieldId: 'besluit-datum', message: 'Schrijf bij “Datum van het besluit” een datum als 1-3-2027.' }]
    : []),
  ...(draft.reden.trim() === ''
    ? [{ fieldId: 'besluit-reden', message: 'Vul bij “Waarom?” de reden van het besluit in.' }]
    : []),
];

/** "Besluit na toetsing": a person's decision about the role, shown wherever the outcome is used. */
export function DecisionForm({ wizard, context }: { wizard: Wizard; context: OvereenkomstContext }) {
  const { dossier, dienst } = context;
  const [draft, setDraft] = useState(empty);
  const [attempt, setAttempt] = useState(0);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const existing = dossier.besluiten.find((one) => one.dienst === dienst.id && one.onderwerp === 'rol');
  if (!isOpen(context) && existing === undefined) return null;

  const remove = () =>
    wizard.update((old) => ({ ...old, besluiten: old.besluiten.filter(({ id }) => id !== existing?.id) }));
  const save = () => {
    const found = check(draft);
    setErrors(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    const besluit: Besluit = {
      ...draft,
      datum: toIsoDate(draft.datum) ?? draft.datum,
      id: crypto.randomUUID(),
      dienst: dienst.id,
      onderwerp: 'rol',
    };
    wizard.update((old) => ({
      ...old,
      besluiten: [...old.besluiten.filter(({ id }) => id !== existing?.id), besluit],
    }));
  };

  if (existing !== undefined) {
    return (
      <p>
        Besluit na toetsing door {existing.door} op {existing.datum}.{' '}
        <Button kind="secondary" onClick={remove}>
          Trek dit besluit in
        </Button>
      </p>
    );
  }
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;
  const field = (key: keyof Draft) => ({
    value: draft[key],
    error: errorOf(`besluit-${key}`),
    onChange: (value: string) => setDraft({ ...draft, [key]: value }),
  });
  return (
    <details className="pw-wizard-decision">
      <summary>Heeft iemand dit al getoetst? Leg het besluit vast</summary>
      {errors.length > 0 && <ErrorSummary key={attempt} errors={errors} />}
      <RadioGroup
        id="besluit-uitkomst"
        name="besluit-uitkomst"
        label="Welke rol heeft de partij?"
        options={roles}
        {...field('uitkomst')}
      />
      <TextInput
        id="besluit-door"
        label="Wie heeft dit besloten?"
        hint="Naam en functie, bijvoorbeeld de FG of een jurist."
        {...field('door')}
      />
      <TextInput
        id="besluit-datum"
        label="Datum van het besluit"
        hint="Bijvoorbeeld 1-3-2027."
        {...field('datum')}
      />
      <Textarea id="besluit-reden" label="Waarom?" {...field('reden')} />
      <Button kind="secondary" onClick={save}>
        Leg het besluit vast
      </Button>
    </details>
  );
}

/** Whether the outcome about this service waits for a person, or asks one to look. */
function isOpen({ dossier, dienst }: OvereenkomstContext): boolean {
  return [rolVanDienst(dossier, dienst), overeenkomstVanDienst(dossier, dienst)].some(
    (outcome) => outcome.status !== 'bepaald' || outcome.review !== undefined,
  );
}
