import { useState } from 'react';
import type { Teamlid } from '../../dossier/index.ts';
import { gebruikVanLid, lidNaam, verwijderLid, type LidGebruik } from '../../dossier/plan/index.ts';
import { Select } from '../form/index.ts';
import type { Plan } from './use-plan.ts';
import { gebruikInWoorden, Weghalen } from './weghalen.tsx';

/** Takes someone out of the team, and asks first who takes over what hangs on them. */
export function LidVerwijderen({ plan, lid, onDone }: { plan: Plan; lid: Teamlid; onDone: () => void }) {
  const { dossier, update } = plan;
  const [opvolger, setOpvolger] = useState('');
  const parts = gebruikInWoorden(gebruikVanLid(dossier, lid.id), woorden);
  const others = dossier.team.filter(({ id }) => id !== lid.id);
  const naam = lidNaam(dossier, lid);
  return (
    <Weghalen
      naam={naam}
      waaruit="het team"
      onWeg={() => update((old) => verwijderLid(old, lid.id, opvolger === '' ? null : opvolger))}
      onDone={onDone}
    >
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
    </Weghalen>
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
