import type { BestaandDocument } from '../../dossier/index.ts';
import { documentsoorten } from '../../dossier/plan/index.ts';
import { stapPad } from '../../wizards/plan/index.ts';
import { LinkButton } from '../base/index.ts';
import { Select } from '../form/index.ts';
import { Rijen } from '../dossier/rijen.tsx';
import type { Plan } from './use-plan.ts';
import { DagVeld, LidKeuze, TekstVeld } from './velden.tsx';

const isSoort = (value: string): value is BestaandDocument['soort'] => value in documentsoorten;

/** The nulmeting: what there is already, and when it ends. */
export function BestaandPage({ plan }: { plan: Plan }) {
  const { dossier, update } = plan;
  const setRows = (change: (rows: BestaandDocument[]) => BestaandDocument[]) =>
    update((old) => ({ ...old, bestaandeDocumenten: change(old.bestaandeDocumenten) }));
  return (
    <>
      {dossier.bestaandeDocumenten.length === 0 && (
        <p>
          Kijk in het contractregister, het verwerkingsregister en bij de privacy officer. Staat een
          overeenkomst hier, dan vraagt de actielijst er niet meer om.
        </p>
      )}
      <Rijen
        rows={dossier.bestaandeDocumenten}
        naamVan={({ titel, soort }, index) => titel.trim() || `${documentsoorten[soort]} ${index + 1}`}
        voegToe="Voeg een document toe"
        maak={(id): BestaandDocument => ({
          id,
          soort: 'verwerkersovereenkomst',
          titel: '',
          partij: null,
          eigenaar: null,
        })}
        onChange={setRows}
      >
        {(row) => (
          <DocumentVelden
            plan={plan}
            row={row}
            set={(change) =>
              setRows((rows) => rows.map((one) => (one.id === row.id ? { ...one, ...change } : one)))
            }
          />
        )}
      </Rijen>
      <p>
        <LinkButton kind="secondary" href={stapPad('nulmeting')}>
          Terug naar de nulmeting
        </LinkButton>
      </p>
    </>
  );
}

type VeldenProps = { plan: Plan; row: BestaandDocument; set: (change: Partial<BestaandDocument>) => void };

function DocumentVelden({ plan: { dossier }, row, set }: VeldenProps) {
  const hasParty = row.soort === 'verwerkersovereenkomst' || row.soort === 'convenant';
  return (
    <>
      <Select
        id={`soort-${row.id}`}
        label="Wat voor document is het?"
        required={false}
        unmarked
        options={Object.entries(documentsoorten).map(([value, label]) => ({ value, label }))}
        value={row.soort}
        onChange={(soort) => {
          if (isSoort(soort)) set({ soort });
        }}
      />
      <TekstVeld
        id={`titel-${row.id}`}
        label="Titel of kenmerk"
        value={row.titel}
        onChange={(titel) => set({ titel: titel ?? '' })}
      />
      {hasParty && dossier.partijen.length > 0 && (
        <Select
          id={`partij-${row.id}`}
          label="Met welke partij?"
          required={false}
          unmarked
          options={[
            { value: '', label: 'Nog niet gekozen' },
            ...dossier.partijen.map(({ id, naam }) => ({
              value: id,
              label: naam.trim() || 'Partij zonder naam',
            })),
          ]}
          value={row.partij ?? ''}
          onChange={(partij) => set({ partij: partij === '' ? null : partij })}
        />
      )}
      <TekstVeld
        id={`versie-${row.id}`}
        label="Versie"
        value={row.versie}
        onChange={(versie) => set({ versie })}
      />
      <LidKeuze
        id={`eigenaar-${row.id}`}
        label="Wie is de eigenaar?"
        dossier={dossier}
        value={row.eigenaar}
        onChange={(eigenaar) => set({ eigenaar: eigenaar ?? null })}
      />
      <DagVeld
        id={`datum-${row.id}`}
        label="Datum van het document"
        value={row.datum}
        onChange={(datum) => set({ datum })}
      />
      <DagVeld
        id={`verloopt-${row.id}`}
        label="Wanneer loopt het af, of kijk je er weer naar?"
        hint="Op deze dag komt het als actie op de lijst. Bijvoorbeeld 31-12-2027."
        value={row.verlooptOp}
        onChange={(verlooptOp) => set({ verlooptOp })}
      />
    </>
  );
}
