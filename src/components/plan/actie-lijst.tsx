import { useCallback, useId, useState } from 'react';
import {
  naamVan,
  verwijderActie,
  voegActieToe,
  zetActieTerug,
  wijzigActie,
  type Actie,
  type Actiewijziging,
} from '../../dossier/plan/index.ts';
import { Button } from '../base/index.ts';
import { Weggehaald } from '../dossier/weggehaald.tsx';
import { TextInput } from '../form/index.ts';
import { ActieRij } from './actie-rij.tsx';
import type { Plan } from './use-plan.ts';
import { waarschuwing } from './velden.tsx';

/** A list of actions that can be ticked off and changed. An own action that was taken away can be brought back. */
export function ActieLijst({ plan, acties }: { plan: Plan; acties: readonly Actie[] }) {
  const { dossier, vandaag, update } = plan;
  const [removed, setRemoved] = useState<Actie>();
  const change = useCallback(
    (actie: Actie, next: Actiewijziging) => update((old) => wijzigActie(old, actie, next, vandaag)),
    [update, vandaag],
  );
  const remove = useCallback(
    (actie: Actie) => {
      update((old) => verwijderActie(old, actie.id));
      setRemoved(actie);
    },
    [update],
  );
  return (
    <>
      {removed !== undefined && (
        <Weggehaald
          zin={`De actie “${removed.titel}” is weg.`}
          knop="Zet de actie terug"
          onTerug={() => {
            setRemoved(undefined);
            update((old) => zetActieTerug(old, removed));
          }}
        />
      )}
      <ul className="pw-acties">
        {acties.map((actie) => (
          <ActieRij
            key={actie.id}
            actie={actie}
            wie={naamVan(dossier, actie.eigenaar)}
            vandaag={vandaag}
            onChange={change}
            onRemove={remove}
          />
        ))}
      </ul>
    </>
  );
}

/** Adds an own action to a step. */
export function NieuweActie({ plan, stap }: { plan: Plan; stap: string }) {
  const id = useId();
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const add = () => {
    if (text.trim() === '') {
      setError('Schrijf bij “Voeg een eigen actie toe” wat er moet gebeuren.');
      return;
    }
    plan.update((old) => voegActieToe(old, crypto.randomUUID(), { tekst: text.trim(), stap }));
    setText('');
    setError(undefined);
  };
  return (
    <form
      className="pw-actie-nieuw"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        id={`${id}-nieuw`}
        label="Voeg een eigen actie toe"
        required={false}
        unmarked
        error={error}
        warning={waarschuwing(text)}
        value={text}
        onChange={setText}
      />
      <Button type="submit" kind="secondary">
        Voeg toe
      </Button>
    </form>
  );
}
