import { useState } from 'react';
import type { Teamlid } from '../../dossier/index.ts';
import { gebruikVanLid, lidNaam, verwijderLid, type LidGebruik } from '../../dossier/plan/index.ts';
import { Button, Callout } from '../base/index.ts';
import { Select } from '../form/index.ts';
import type { Plan } from './use-plan.ts';

/** Takes someone out of the team, and asks first who takes over what hangs on them. */
export function LidVerwijderen({ plan, lid, onDone }: { plan: Plan; lid: Teamlid; onDone: () => void }) {
  const { dossier, update } = plan;
  const [opvolger, setOpvolger] = useState('');
  const parts = inWoorden(gebruikVanLid(dossier, lid.id));
  const others = dossier.team.filter(({ id }) => id !== lid.id);
  const naam = lidNaam(dossier, lid);
  return (
    <Callout kind="warning" title={`Wil je ${naam} uit het team halen?`} live>
      {parts.length === 0 ? (
        <p>Aan deze persoon hangt nog niets. Er verdwijnt dus geen werk.</p>
      ) : (
        <>
          <p>Aan deze persoon hangt: {parts.join(', ')}.</p>
          <Select
            id={`opvolger-${lid.id}`}
            label="Wie neemt het over?"
            hint="Toegang tot TVS en DUO gaat niet mee: die vraag je voor de opvolger opnieuw aan."
            required={false}
            unmarked
            options={[
              { value: '', label: 'Nog niemand' },
              ...others.map((one) => ({ value: one.id, label: lidNaam(dossier, one) })),
            ]}
            value={opvolger}
            onChange={setOpvolger}
          />
        </>
      )}
      <div className="pw-wizard-actions">
        <Button onClick={() => update((old) => verwijderLid(old, lid.id, opvolger === '' ? null : opvolger))}>
          Haal {naam} weg
        </Button>
        <Button kind="secondary" onClick={onDone}>
          Laat staan
        </Button>
      </div>
    </Callout>
  );
}

const woorden: Record<keyof LidGebruik, readonly [string, string]> = {
  taken: ['taak', 'taken'],
  acties: ['actie', 'acties'],
  stappen: ['stap', 'stappen'],
  toegangen: ['toegang', 'toegangen'],
  documenten: ['document', 'documenten'],
  systemen: ['systeem', 'systemen'],
  maatregelen: ['maatregel', 'maatregelen'],
};

const isKey = (key: string): key is keyof LidGebruik => key in woorden;

const inWoorden = (gebruik: LidGebruik): string[] =>
  Object.entries(gebruik).flatMap(([key, aantal]) =>
    aantal > 0 && isKey(key) ? [`${aantal} ${woorden[key][aantal === 1 ? 0 : 1]}`] : [],
  );
