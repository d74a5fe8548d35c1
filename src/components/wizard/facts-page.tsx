import { useState } from 'react';
import { findGegeven, gegevens } from '../../content/index.ts';
import {
  assessExtraGegeven,
  findOvereenkomst,
  toegestaneGegevens,
  type ExtraGegeven,
  type Overeenkomst,
  type OvereenkomstContext,
} from '../../dossier/index.ts';
import { Button, Callout } from '../base/index.ts';
import { CheckboxGroup, Select, TextInput } from '../form/index.ts';
import { directionOf } from './allowed-facts.tsx';
import { PageForm } from './page-form.tsx';
import type { Wizard } from './use-wizard.ts';

/** Which data this assignment needs: the list of the facts, less what is not needed, and what the municipality adds. */
export function FactsPage({ wizard }: { wizard: Wizard }) {
  const context = findOvereenkomst(wizard.dossier);
  if (context === undefined) return null;
  const change = (next: (old: Overeenkomst) => Overeenkomst) =>
    wizard.update((old) => ({
      ...old,
      overeenkomsten: old.overeenkomsten.map((one) => (one.id === context.overeenkomst.id ? next(one) : one)),
    }));
  return (
    <PageForm wizard={wizard} onSubmit={() => wizard.next && wizard.go(wizard.next.id)}>
      <Listed context={context} change={change} />
      <Added context={context} change={change} />
    </PageForm>
  );
}

type PartProps = {
  context: OvereenkomstContext;
  change: (next: (old: Overeenkomst) => Overeenkomst) => void;
};

function Listed({ context, change }: PartProps) {
  const rows = toegestaneGegevens(context.dienst);
  const { weggelaten } = context.overeenkomst;
  const keep = (kept: readonly string[]) =>
    change((old) => ({
      ...old,
      weggelaten: rows.map(({ gegeven }) => gegeven.id).filter((id) => !kept.includes(id)),
    }));
  if (rows.length === 0) {
    return (
      <Callout title="De handreiking noemt geen gegevens voor deze partij">
        <p>
          Kies hieronder zelf welke gegevens nodig zijn. Zeg bij elk gegeven waarvoor; dat komt in de
          overeenkomst.
        </p>
      </Callout>
    );
  }
  return (
    <CheckboxGroup
      id="gegevens"
      name="gegevens"
      label="Welke gegevens zijn voor deze opdracht nodig?"
      waarom="Je mag alleen delen wat nodig is (art. 5 lid 1 onder c AVG). Haal het vinkje weg bij wat de aanbieder niet nodig heeft."
      options={rows.map((row) => ({
        value: row.gegeven.id,
        label: row.gegeven.naam,
        uitleg: `${directionOf(row)}. ${row.gegeven.uitleg}`,
      }))}
      value={rows.map(({ gegeven }) => gegeven.id).filter((id) => !weggelaten.includes(id))}
      onChange={keep}
    />
  );
}

/** Fields that a person may add: not the BSN, no special category, nothing that the rules refuse. */
const addable = (context: OvereenkomstContext) => {
  const present = new Set([
    ...toegestaneGegevens(context.dienst).map(({ gegeven }) => gegeven.id),
    ...context.overeenkomst.extraGegevens.map(({ gegeven }) => gegeven),
  ]);
  return gegevens.filter(
    (gegeven) => !present.has(gegeven.id) && assessExtraGegeven(context.dienst, gegeven) !== undefined,
  );
};

function Added({ context, change }: PartProps) {
  const [choice, setChoice] = useState('');
  const { extraGegevens } = context.overeenkomst;
  const setRows = (next: (rows: ExtraGegeven[]) => ExtraGegeven[]) =>
    change((old) => ({ ...old, extraGegevens: next(old.extraGegevens) }));
  const add = () => {
    if (choice === '') return;
    setRows((rows) => [...rows, { id: crypto.randomUUID(), gegeven: choice, doel: undefined }]);
    setChoice('');
  };
  return (
    <section aria-labelledby="toegevoegd">
      <h2 id="toegevoegd" className="nl-heading nl-heading--level-2">
        Andere gegevens
      </h2>
      <p>
        Een gegeven dat niet in de lijst staat, is niet voorzien. Voeg het alleen toe als de privacy officer
        de noodzaak bevestigt.
      </p>
      {extraGegevens.map((row) => (
        <div key={row.id} className="pw-wizard-row">
          <TextInput
            id={`doel-${row.id}`}
            label={`Waarvoor is “${findGegeven(row.gegeven)?.naam ?? row.gegeven}” nodig?`}
            waarom="De reden komt in bijlage 1 van de overeenkomst."
            value={row.doel ?? ''}
            onChange={(doel) =>
              setRows((rows) => rows.map((one) => (one.id === row.id ? { ...one, doel } : one)))
            }
          />
          <Button kind="subtle" onClick={() => setRows((rows) => rows.filter(({ id }) => id !== row.id))}>
            Haal “{findGegeven(row.gegeven)?.naam ?? row.gegeven}” weg
          </Button>
        </div>
      ))}
      <div className="pw-wizard-row">
        <Select
          id="toevoegen"
          label="Welk gegeven wil je toevoegen?"
          required={false}
          options={[
            { value: '', label: 'Kies een gegeven' },
            ...addable(context).map(({ id, naam }) => ({ value: id, label: naam })),
          ]}
          value={choice}
          onChange={setChoice}
        />
        <Button kind="secondary" onClick={add}>
          Voeg dit gegeven toe
        </Button>
      </div>
    </section>
  );
}
