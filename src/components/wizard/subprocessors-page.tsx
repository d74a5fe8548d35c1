import { findOvereenkomst, type Subverwerker } from '../../dossier/index.ts';
import { Rijen } from '../dossier/rijen.tsx';
import { TextInput } from '../form/index.ts';
import { QuestionPage } from './question-page.tsx';
import type { Wizard } from './use-wizard.ts';

const fields = [
  { key: 'naam', label: 'Naam' },
  { key: 'dienst', label: 'Dienst' },
  { key: 'gegevens', label: 'Welke gegevens' },
  { key: 'land', label: 'Land' },
] as const;

/** The permission for subprocessors, and the list for the annex unless there are none. */
export function SubprocessorsPage({ wizard }: { wizard: Wizard }) {
  const overeenkomst = findOvereenkomst(wizard.dossier)?.overeenkomst;
  const asksList =
    overeenkomst?.subverwerkersToestemming === 'specifiek' ||
    overeenkomst?.subverwerkersToestemming === 'algemeen';
  const setRows = (next: (rows: Subverwerker[]) => Subverwerker[]) =>
    wizard.update((old) => ({
      ...old,
      overeenkomsten: old.overeenkomsten.map((one) =>
        one.id === overeenkomst?.id ? { ...one, subverwerkers: next(one.subverwerkers) } : one,
      ),
    }));
  return (
    <QuestionPage wizard={wizard}>
      {asksList && (
        <section aria-labelledby="lijst-subverwerkers">
          <h2 id="lijst-subverwerkers" className="nl-heading nl-heading--level-2">
            Subverwerkers bij het begin
          </h2>
          <Rijen
            rows={overeenkomst.subverwerkers}
            naamVan={({ naam }, index) => naam.trim() || `Subverwerker ${index + 1}`}
            voegToe="Voeg een subverwerker toe"
            isHoofdzaak={false}
            maak={(id) => ({ id, naam: '' })}
            onChange={setRows}
          >
            {(row) =>
              fields.map(({ key, label }) => (
                <TextInput
                  key={key}
                  id={`${key}-${row.id}`}
                  label={label}
                  value={row[key] ?? ''}
                  onChange={(value) =>
                    setRows((rows) => rows.map((one) => (one.id === row.id ? { ...one, [key]: value } : one)))
                  }
                />
              ))
            }
          </Rijen>
        </section>
      )}
    </QuestionPage>
  );
}
