import { useState } from 'react';
import { findPartij } from '../../content/index.ts';
import {
  openOvereenkomst,
  overeenkomstVanDienst,
  partijSchema,
  type Dienst,
  type DossierPartij,
} from '../../dossier/index.ts';
import { gebruikVanPartij, verwijderPartij, type PartijGebruik } from '../../dossier/plan/index.ts';
import { Button } from '../base/index.ts';
import { Select } from '../form/index.ts';
import { agreementSentence } from '../result/outcome-words.ts';
import { commonParties, otherParties, unnamedParty } from '../wizard/party-options.ts';
import type { Plan } from './use-plan.ts';
import { TekstVeld } from './velden.tsx';
import { gebruikInWoorden, Weghalen } from './weghalen.tsx';

/** The parties of the dossier: the same ones that get an agreement and stand in the DPIA. */
export function PartijBeheer({ plan }: { plan: Plan }) {
  const { partijen } = plan.dossier;
  const [leaving, setLeaving] = useState<string>();
  return (
    <section aria-labelledby="partijen">
      <h2 className="nl-heading nl-heading--level-2" id="partijen">
        Partijen in je dossier
      </h2>
      {partijen.length === 0 ? (
        <p>Er staat nog geen partij in. Voeg hieronder elke aanbieder toe die iets voor de gemeente doet.</p>
      ) : (
        <ul className="pw-taaklijst">
          {partijen.map((partij) => (
            <li key={partij.id} className="pw-taaklijst__rij">
              <div>
                <strong>{partij.naam.trim() || 'Partij zonder naam'}</strong>
                {partij.diensten.map((dienst) => (
                  <Overeenkomst key={dienst.id} plan={plan} partij={partij} dienst={dienst} />
                ))}
                {leaving === partij.id && (
                  <Verwijderen plan={plan} partij={partij} onDone={() => setLeaving(undefined)} />
                )}
              </div>
              <Button kind="subtle" onClick={() => setLeaving(partij.id)}>
                Haal weg<span className="pw-visually-hidden">: {partij.naam}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <NieuwePartij plan={plan} />
    </section>
  );
}

const agreementPage = '/verwerkersovereenkomst/uitkomst/';

/** What a service is, whether it needs an agreement, and the way to make it. */
function Overeenkomst({ plan, partij, dienst }: { plan: Plan; partij: DossierPartij; dienst: Dienst }) {
  const outcome = overeenkomstVanDienst(plan.dossier, dienst);
  const naam = findPartij(dienst.soort)?.naam ?? dienst.omschrijving ?? 'Andere partij';
  return (
    <p className="pw-taaklijst__feiten">
      {naam}. {agreementSentence(outcome)}{' '}
      {!(outcome.status === 'bepaald' && outcome.value === 'geen') && (
        <a
          className="nl-link"
          href={agreementPage}
          onClick={(event) => {
            event.preventDefault();
            plan.update((old) =>
              openOvereenkomst(old, { partij: partij.id, dienst: dienst.id }, crypto.randomUUID()),
            );
            void plan.whenSaved().then(() => location.assign(agreementPage));
          }}
        >
          Ga naar de overeenkomst<span className="pw-visually-hidden"> met {partij.naam}</span>
        </a>
      )}
    </p>
  );
}

const options = [
  { value: '', label: 'Maak een keuze' },
  ...[...commonParties, ...otherParties].map(({ id, naam }) => ({ value: id, label: naam })),
  { value: unnamedParty, label: 'Staat er niet bij' },
];

function NieuwePartij({ plan }: { plan: Plan }) {
  const [naam, setNaam] = useState<string>();
  const [soort, setSoort] = useState('');
  const [error, setError] = useState<string>();
  const add = () => {
    if (soort === '') {
      setError('Kies bij “Wat doet deze partij?” een dienst, of kies “Staat er niet bij”.');
      return;
    }
    const partij = partijSchema.parse({
      id: crypto.randomUUID(),
      naam: naam?.trim() ?? '',
      diensten: [{ id: crypto.randomUUID(), soort }],
    });
    plan.update((old) => ({ ...old, partijen: [...old.partijen, partij] }));
    setNaam(undefined);
    setSoort('');
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
      <Select
        id="nieuwe-partij-soort"
        label="Wat doet deze partij?"
        required={false}
        unmarked
        options={options}
        value={soort}
        error={error}
        onChange={setSoort}
      />
      <TekstVeld id="nieuwe-partij-naam" label="Naam van de partij" value={naam} onChange={setNaam} />
      <Button type="submit" kind="secondary">
        Voeg de partij toe
      </Button>
    </form>
  );
}

function Verwijderen({ plan, partij, onDone }: { plan: Plan; partij: DossierPartij; onDone: () => void }) {
  const parts = gebruikInWoorden(gebruikVanPartij(plan.dossier, partij), woorden);
  const naam = partij.naam.trim() || 'deze partij';
  return (
    <Weghalen
      naam={naam}
      waaruit="het dossier"
      onWeg={() => plan.replace(verwijderPartij(plan.dossier, partij.id))}
      onDone={onDone}
    >
      <p>
        {parts.length === 0
          ? 'De partij wordt verder nergens gebruikt.'
          : `De partij wordt gebruikt in: ${parts.join(', ')}. Overeenkomsten en uitwisselingen met deze partij verdwijnen ook. Tot je dit tabblad sluit, kun je dit ongedaan maken.`}
      </p>
    </Weghalen>
  );
}

const woorden: Record<keyof PartijGebruik, readonly [string, string]> = {
  overeenkomsten: ['overeenkomst', 'overeenkomsten'],
  taken: ['taak', 'taken'],
  uitwisselingen: ['uitwisseling', 'uitwisselingen'],
  documenten: ['bestaand document', 'bestaande documenten'],
  dpia: ['antwoord in de DPIA', 'antwoorden in de DPIA'],
};
