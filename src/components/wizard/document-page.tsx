import { useMemo } from 'react';
import { buildVerwerkersovereenkomst } from '../../documents/verwerkersovereenkomst/index.ts';
import { pagePath, countOpen } from '../../wizards/verwerkersovereenkomst/index.ts';
import { Button, Callout, LinkButton } from '../base/index.ts';
import { saveAsFile } from '../dossier/save-as-file.ts';
import { DocumentPreview } from '../document/document-preview.tsx';
import { downloadWord } from '../files/download-word.ts';
import { PageWithoutForm } from './page-form.tsx';
import { useAttempt } from '../files/use-attempt.ts';
import type { Wizard } from './use-wizard.ts';

/** The document: read on the page, take as Word, and what happens next. */
export default function DocumentPage({ wizard }: { wizard: Wizard }) {
  const { dossier } = wizard;
  const { message, attempt } = useAttempt();
  const built = useMemo(
    () => buildVerwerkersovereenkomst(dossier, dossier.actieveOvereenkomst, dossier.gewijzigd),
    [dossier],
  );
  if (!built.ok) {
    return (
      <PageWithoutForm wizard={wizard}>
        <Callout kind="warning">{built.message}</Callout>
      </PageWithoutForm>
    );
  }

  const open = countOpen(dossier);
  return (
    <PageWithoutForm wizard={wizard}>
      <div className="pw-wizard-download">
        <p>
          Je document is klaar om te lezen en te downloaden.
          {open > 0 &&
            ` Er ${open === 1 ? 'staat nog één vraag' : `staan nog ${open} vragen`} open; die plekken zijn in het document gemarkeerd.`}
        </p>
        <div className="pw-wizard-actions">
          <Button
            onClick={() => {
              attempt(() => downloadWord(built));
            }}
            iconStart="document"
          >
            Download als Word-document
          </Button>
          <Button kind="secondary" onClick={() => saveAsFile(dossier)}>
            Bewaar het dossier als bestand
          </Button>
        </div>
        <p role="status">{message}</p>
      </div>
      <Callout title="Wat nu?">
        <ol className="pw-wizard-next">
          <li>Lees het document na en vul de gemarkeerde plekken in.</li>
          <li>
            Laat de privacy officer en een jurist meelezen. Dit is een concept en geen juridisch advies.
          </li>
          <li>
            Laat beide partijen tekenen voordat er gegevens gaan, en zet de overeenkomst in het
            contractregister.
          </li>
          <li>
            Bewaar het dossier. Een collega kan het openen en ermee verdergaan. In het Word-bestand zitten
            alleen je antwoorden voor deze overeenkomst.
          </li>
        </ol>
        <LinkButton kind="secondary" href={pagePath('controleren')}>
          Terug naar je antwoorden
        </LinkButton>
      </Callout>
      <h2 className="nl-heading nl-heading--level-2">Voorbeeld</h2>
      <DocumentPreview document={built.document} />
    </PageWithoutForm>
  );
}
