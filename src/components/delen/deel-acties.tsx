import { useState } from 'react';
import type { DeelVraag } from '../../rules/index.ts';
import { answerDelen, asText, toAddress } from '../../wizards/delen/index.ts';
import { Button, LinkButton } from '../base/index.ts';
import { addToDossier, type AddResult } from './add-to-dossier.ts';

const said: Record<AddResult, string> = {
  added: 'De partij en deze gegevens staan nu in je dossier.',
  blocked:
    'Je browser laat opslaan niet toe, dus het dossier is niet gewijzigd. Zet opslag aan en probeer het opnieuw.',
  broken:
    'Je dossier is niet te lezen, dus er is niets gewijzigd. Ga naar Verwerkersovereenkomst: daar bewaar je het als bestand of begin je opnieuw.',
  busy: 'Een ander tabblad wijzigt je dossier. Er is niets toegevoegd; probeer het opnieuw.',
};

/** What one does with the answer: copy it for an e-mail, print it, or put it in the dossier. */
export function DeelActies({ vraag }: { vraag: DeelVraag }) {
  const [message, setMessage] = useState('');
  const copy = async () => {
    const { antwoord, groepen } = answerDelen(vraag);
    const address = new URL(toAddress({ ...vraag, anders: vraag.anders === true }), location.origin).href;
    try {
      await navigator.clipboard.writeText(asText(vraag, antwoord, groepen, address));
      setMessage('De uitkomst staat op je klembord. Plak haar in een e-mail.');
    } catch {
      setMessage('Kopiëren lukt niet in deze browser. Print de pagina, of selecteer de tekst.');
    }
  };
  const { weg } = vraag;
  const add = async (way: 'naar' | 'van') => {
    setMessage(said[await addToDossier(vraag, way)]);
  };
  return (
    <div className="pw-deel__actions">
      <Button kind="secondary" onClick={() => void copy()}>
        Kopieer als tekst
      </Button>
      <Button
        kind="secondary"
        onClick={() => {
          print();
        }}
      >
        Print
      </Button>
      {(weg === 'naar' || weg === 'van') && (
        <Button kind="secondary" onClick={() => void add(weg)}>
          Zet in mijn dossier
        </Button>
      )}
      {weg === 'naar' && (
        <LinkButton kind="secondary" href={`/lijst-controleren/?partij=${vraag.partij}`}>
          Controleer het bestand
        </LinkButton>
      )}
      <p role="status">{message}</p>
    </div>
  );
}
