import { useState } from 'react';
import { findPartij } from '../../content/index.ts';
import { addDienst, startOvereenkomst, type Dossier } from '../../dossier/index.ts';
import { RadioGroup, Select, TextInput, type FieldError } from '../form/index.ts';
import { ExistingAgreements } from './existing-agreements.tsx';
import { PageForm } from './page-form.tsx';
import { commonParties, otherParties, unnamedParty } from './party-options.ts';
import type { Wizard } from './use-wizard.ts';

const options = [
  ...commonParties.map(({ id, naam, omschrijving }) => ({
    value: id,
    label: naam,
    uitleg: omschrijving,
  })),
  {
    value: 'overig',
    label: 'Een andere partij',
    uitleg: 'Bijvoorbeeld een tolk, een werkgever, DUO of een andere gemeente.',
  },
];

const otherOptions = [
  { value: '', label: 'Maak een keuze' },
  ...otherParties.map(({ id, naam }) => ({ value: id, label: naam })),
  { value: unnamedParty, label: 'Staat er niet bij' },
];

/** Whether a link brought someone whose party stands in no list, straight to the questions about its role. */
const isForUnnamed = (): boolean => location.hash === `#${unnamedParty}`;

const newIds = () => ({
  partij: crypto.randomUUID(),
  dienst: crypto.randomUUID(),
  overeenkomst: crypto.randomUUID(),
});

/** First page: what the party will do, and who it is; a provider that is known already gets a second service. */
export function PartyPage({ wizard }: { wizard: Wizard }) {
  const { dossier, update, go } = wizard;
  const [kind, setKind] = useState(() => (isForUnnamed() ? 'overig' : ''));
  const [other, setOther] = useState(() => (isForUnnamed() ? unnamedParty : ''));
  const [known, setKnown] = useState('');
  const [name, setName] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const soort = kind === 'overig' ? other : kind;

  const submit = () => {
    const found = [
      ...(kind === ''
        ? [{ fieldId: 'soort', message: 'Kies bij “Wat gaat de partij doen?” een antwoord.' }]
        : []),
      ...(kind === 'overig' && other === ''
        ? [
            {
              fieldId: 'andere',
              message: 'Kies bij “Welke partij?” een partij, of kies “Staat er niet bij”.',
            },
          ]
        : []),
    ];
    setErrors(found);
    if (found.length > 0) return;
    update((old) => begin(old, known, soort, name));
    go(
      soort === unnamedParty || findPartij(soort)?.rol.uitkomst === 'beoordeling-nodig' ? 'rol' : 'uitkomst',
    );
  };

  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;
  return (
    <PageForm wizard={wizard} errors={errors} onSubmit={submit} target="de uitkomst">
      <ExistingAgreements wizard={wizard} />
      <RadioGroup
        id="soort"
        name="soort"
        label="Wat gaat de partij doen?"
        waarom="Van het werk hangt af welke regels gelden: of een verwerkersovereenkomst nodig is, en of de partij het BSN mag hebben."
        options={options}
        value={kind}
        error={errorOf('soort')}
        onChange={setKind}
      />
      {kind === 'overig' && (
        <Select
          id="andere"
          label="Welke partij?"
          options={otherOptions}
          value={other}
          error={errorOf('andere')}
          onChange={setOther}
        />
      )}
      {dossier.partijen.length > 0 && (
        <Select
          id="bekend"
          label="Doet een aanbieder uit je dossier dit ook?"
          hint="Dan hoef je de gegevens van die aanbieder niet nog eens in te vullen."
          required={false}
          options={[
            { value: '', label: 'Nee, een nieuwe aanbieder' },
            ...dossier.partijen.map(({ id, naam }) => ({
              value: id,
              label: naam || 'Aanbieder zonder naam',
            })),
          ]}
          value={known}
          onChange={setKnown}
        />
      )}
      {known === '' && (
        <TextInput
          id="naam"
          label="Naam van de partij"
          required={false}
          hint="Je mag dit ook later invullen."
          waarom="De naam komt in elk document dat je met dit dossier maakt."
          value={name}
          onChange={setName}
        />
      )}
    </PageForm>
  );
}

function begin(dossier: Dossier, known: string, soort: string, name: string): Dossier {
  const ids = newIds();
  return known === ''
    ? startOvereenkomst(dossier, ids, soort, name)
    : addDienst(dossier, { ...ids, partij: known }, soort);
}
