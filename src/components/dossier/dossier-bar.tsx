import { useState } from 'react';
import { fileExtension } from '../../dossier/index.ts';
import { Button, Callout } from '../base/index.ts';
import { ChooseFile } from '../files/choose-file.tsx';
import { openDossierFile } from './open-file.ts';
import { saveAsFile } from './save-as-file.ts';
import type { DossierState } from './use-dossier.ts';

type Message = { kind: 'success' | 'error'; text: string };

/** Keep, open and wipe the dossier; says where it is kept. */
export function DossierBar({ state, onOpened }: { state: DossierState; onOpened: () => void }) {
  const [message, setMessage] = useState<Message>();
  const [asksWipe, setAsksWipe] = useState(false);

  const open = async (file: File) => {
    const result = await openDossierFile(file);
    if (!result.ok) {
      setMessage({ kind: 'error', text: result.message });
      return;
    }
    state.replace(result.dossier);
    setMessage({ kind: 'success', text: `Het dossier uit ${file.name} is geopend.` });
    onOpened();
  };
  const wipe = () => {
    setAsksWipe(false);
    state.wipe();
    onOpened();
  };

  return (
    <section className="pw-dossier-bar" aria-labelledby="dossier-bar">
      <h2 id="dossier-bar" className="nl-heading nl-heading--level-3">
        Je dossier
      </h2>
      <p>
        Alles wat je invult, blijft in deze browser. Bewaar het als bestand om het te delen met een collega.
        Je opent het weer met “Dossier openen”; dat kan ook met een Word-document dat je hier hebt gemaakt.
      </p>
      <div className="pw-wizard-actions">
        <Button kind="secondary" onClick={() => saveAsFile(state.dossier)}>
          Dossier bewaren
        </Button>
        <ChooseFile
          knop="Dossier openen"
          label="Kies een dossierbestand"
          accept={`${fileExtension},application/json,.docx`}
          onFile={(file) => void open(file)}
        />
        <Button kind="subtle" onClick={() => setAsksWipe(true)}>
          Wis alles
        </Button>
      </div>
      {asksWipe && (
        <Callout kind="warning" title="Weet je zeker dat je alles wilt wissen?" live>
          <p>
            Je antwoorden verdwijnen uit deze browser. Tot je dit tabblad sluit, kun je dit ongedaan maken.
          </p>
          <div className="pw-wizard-actions">
            <Button onClick={wipe}>Ja, wis alles</Button>
            <Button kind="secondary" onClick={() => setAsksWipe(false)}>
              Nee, behoud mijn antwoorden
            </Button>
          </div>
        </Callout>
      )}
      {message && (
        <Callout kind={message.kind} live>
          <p>{message.text}</p>
        </Callout>
      )}
    </section>
  );
}
