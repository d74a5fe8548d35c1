import { useState } from 'react';
import { findPartij } from '../../content/index.ts';
import type { DeelVraag } from '../../rules/index.ts';
import { dossierZin, type Dossierdeel } from '../../wizards/delen/index.ts';
import { Button } from '../base/index.ts';
import { TextInput } from '../form/index.ts';
import { addToDossier, namePartij, type AddResult, type Problem } from './add-to-dossier.ts';

const problems: Record<Problem, string> = {
  blocked:
    'Je browser laat opslaan niet toe, dus het dossier is niet gewijzigd. Zet opslag aan en probeer het opnieuw.',
  broken:
    'Je dossier is niet te lezen, dus er is niets gewijzigd. Ga naar Verwerkersovereenkomst: daar bewaar je het als bestand of begin je opnieuw.',
  busy: 'Een ander tabblad wijzigt je dossier. Er is niets gewijzigd; probeer het opnieuw.',
};

/** Where the parties of the dossier stand. */
const partiesPage = '/rollen/taken/#partijen';

/** Puts the party and what may go in the dossier, and says truly what was added, what was not, and where it is. */
export function DeelDossier({ vraag, deel }: { vraag: DeelVraag; deel: Dossierdeel }) {
  const [result, setResult] = useState<AddResult>();
  const partij = findPartij(vraag.partij);
  const add = async () => setResult(await addToDossier(vraag, deel));
  return (
    <div className="pw-deel-dossier">
      <Button kind="secondary" onClick={() => void add()}>
        Zet in mijn dossier
      </Button>
      <div role="status">
        {result !== undefined && (
          <p>
            {result.kind === 'added' || result.kind === 'nothing'
              ? dossierZin(deel, nameIn(result) || (partij?.naam ?? ''))
              : problems[result.kind]}
          </p>
        )}
      </div>
      {result?.kind === 'added' && result.naam === '' && <Naam partij={result.partij} />}
      {result?.kind === 'added' && (
        <p>
          <a className="nl-link" href={partiesPage}>
            Bekijk de partijen in je dossier
          </a>
        </p>
      )}
    </div>
  );
}

const nameIn = (result: AddResult): string => (result.kind === 'added' ? result.naam : '');

/** Asks what the party is called: a document about a nameless party helps nobody. */
function Naam({ partij }: { partij: string }) {
  const [naam, setNaam] = useState('');
  const [message, setMessage] = useState('');
  const save = async () => {
    const problem = naam.trim() === '' ? undefined : await namePartij(partij, naam);
    if (problem !== undefined) setMessage(problems[problem]);
    else setMessage(naam.trim() === '' ? 'Vul eerst de naam in.' : `Bewaard: ${naam.trim()}.`);
  };
  return (
    <form
      className="pw-deel-dossier__naam"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        id="partij-naam"
        label="Hoe heet deze partij?"
        hint="De naam komt in je documenten. Je mag hem ook later invullen."
        required={false}
        autoComplete="off"
        value={naam}
        onChange={setNaam}
      />
      <Button type="submit" kind="secondary">
        Bewaar de naam
      </Button>
      <p role="status">{message}</p>
    </form>
  );
}
