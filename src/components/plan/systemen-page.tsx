import { taken } from '../../content/index.ts';
import type { Systeem } from '../../dossier/index.ts';
import { LinkButton } from '../base/index.ts';
import { stapPad } from '../../wizards/plan/index.ts';
import { CheckboxGroup, RadioGroup } from '../form/index.ts';
import { Rijen } from '../dossier/rijen.tsx';
import type { Plan } from './use-plan.ts';
import { LidKeuze, TekstVeld } from './velden.tsx';

const textFields = [
  {
    key: 'doel',
    label: 'Wat leg je erin vast?',
    hint: 'Bijvoorbeeld: het traject, brieven en besluiten.',
  },
  { key: 'leverancier', label: 'Wie levert het systeem?', hint: undefined },
  {
    key: 'opslaglocatie',
    label: 'Waar staan de gegevens?',
    hint: 'Bijvoorbeeld: bij de leverancier, in Nederland.',
  },
  {
    key: 'toegang',
    label: 'Wie kan erbij?',
    hint: 'Noem functies, geen namen.',
  },
  {
    key: 'export',
    label: 'Hoe gaan gegevens eruit?',
    hint: 'Denk aan een export naar Excel, een koppeling, mail of papier.',
  },
] as const;

/** Step 5: the systems and lists in which data of inburgeraars stand. */
export function SystemenPage({ plan }: { plan: Plan }) {
  const { dossier, update } = plan;
  const setRows = (change: (rows: Systeem[]) => Systeem[]) =>
    update((old) => ({ ...old, systemen: change(old.systemen) }));
  return (
    <>
      {dossier.systemen.length === 0 && (
        <p>
          Begin met het systeem waar het meeste in staat. Neem ook gedeelde mappen, mailboxen en losse lijsten
          mee: daar gaat het vaak mis.
        </p>
      )}
      <Rijen
        rows={dossier.systemen}
        naamVan={({ naam }, index) => naam.trim() || `Systeem ${index + 1}`}
        voegToe="Voeg een systeem toe"
        maak={(id) => ({ id, naam: '', taken: [], overgetypt: undefined, beheerder: null })}
        onChange={setRows}
      >
        {(row) => (
          <SysteemVelden
            plan={plan}
            row={row}
            set={(change) =>
              setRows((rows) => rows.map((one) => (one.id === row.id ? { ...one, ...change } : one)))
            }
          />
        )}
      </Rijen>
      <p>
        <LinkButton kind="secondary" href={stapPad('vastlegging-beschrijven')}>
          Terug naar stap 5
        </LinkButton>
      </p>
    </>
  );
}

type VeldenProps = { plan: Plan; row: Systeem; set: (change: Partial<Systeem>) => void };

function SysteemVelden({ plan, row, set }: VeldenProps) {
  return (
    <>
      <TekstVeld
        id={`naam-${row.id}`}
        label="Naam van het systeem of de lijst"
        value={row.naam}
        onChange={(naam) => set({ naam: naam ?? '' })}
      />
      {textFields.map(({ key, label, hint }) => (
        <TekstVeld
          key={key}
          id={`${key}-${row.id}`}
          label={label}
          hint={hint}
          value={row[key]}
          onChange={(value) => set({ [key]: value })}
        />
      ))}
      <RadioGroup
        id={`overgetypt-${row.id}`}
        label="Typ je hierin met de hand gegevens over uit TVS?"
        required={false}
        unmarked
        waarom="Bij overtypen ontstaan fouten en gaat er snel meer mee dan nodig is."
        options={[
          { value: 'ja', label: 'Ja' },
          { value: 'nee', label: 'Nee' },
        ]}
        value={row.overgetypt ?? ''}
        onChange={(value) => set({ overgetypt: value === 'ja' ? 'ja' : 'nee' })}
      />
      <LidKeuze
        id={`beheerder-${row.id}`}
        label="Wie beheert de accounts?"
        dossier={plan.dossier}
        value={row.beheerder}
        onChange={(lid) => set({ beheerder: lid ?? null })}
      />
      <CheckboxGroup
        id={`taken-${row.id}`}
        label="Van welke taken staan er gegevens in?"
        required={false}
        unmarked
        options={taken.map(({ id, nummer, naam }) => ({ value: id, label: `${nummer}. ${naam}` }))}
        value={row.taken}
        onChange={(value) => set({ taken: value })}
      />
    </>
  );
}
