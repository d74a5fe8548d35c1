import { useState } from 'react';
import type { DeelVraag } from '../../rules/index.ts';
import { answerDelen, asText, dossierdeelVan } from '../../wizards/delen/index.ts';
import { Button, LinkButton } from '../base/index.ts';
import { DeelDossier } from './deel-dossier.tsx';

/** What one does with the answer: copy it for an e-mail, print it, check the list itself, or put it in the dossier. */
export function DeelActies({ vraag, address }: { vraag: DeelVraag; address: string }) {
  const [message, setMessage] = useState('');
  const { antwoord, groepen } = answerDelen(vraag);
  const deel = dossierdeelVan(vraag, antwoord);
  const copy = async () => {
    try {
      const url = new URL(address, location.origin).href;
      await navigator.clipboard.writeText(asText(vraag, antwoord, groepen, url));
      setMessage('De uitkomst staat op je klembord. Plak haar in een e-mail.');
    } catch {
      setMessage('Kopiëren lukt niet in deze browser. Print de pagina, of selecteer de tekst.');
    }
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
      {vraag.weg === 'naar' && (
        <LinkButton kind="secondary" href={`/lijst-controleren/?partij=${vraag.partij}`}>
          Controleer het bestand
        </LinkButton>
      )}
      <p role="status">{message}</p>
      {deel !== undefined && antwoord.geheel !== 'leeg' && <DeelDossier vraag={vraag} deel={deel} />}
    </div>
  );
}
