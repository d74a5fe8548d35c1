import { useMemo, useState } from 'react';
import { buildVerwerkersovereenkomst } from '../../documents/verwerkersovereenkomst/index.ts';
import { pagePath, countOpen } from '../../wizards/verwerkersovereenkomst/index.ts';
import { Button, Callout, LinkButton } from '../base/index.ts';
import { saveAsFile } from '../dossier/save-as-file.ts';
import { DocumentPreview } from './document-preview.tsx';
import { docxType, offerDownload, printSize } from './file-transfer.ts';
import { PageWithoutForm } from './page-form.tsx';
import type { Wizard } from './use-wizard.ts';

type Progress =
  { kind: 'idle' } | { kind: 'busy' } | { kind: 'done'; bytes: number; name: string } | { kind: 'failed' };

/** The document: read on the page, take as Word, and what happens next. */
export default function DocumentPage({ wizard }: { wizard: Wizard }) {
  const { dossier } = wizard;
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
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

  const download = async () => {
    setProgress({ kind: 'busy' });
    try {
      // The docx library is large; it loads only now.
      const { writeDocx } = await import('../../writers/docx/index.ts');
      const bytes = await writeDocx(built.document, built.meta);
      const name = `${built.fileName}.docx`;
      offerDownload(new Uint8Array(bytes), name, docxType);
      setProgress({ kind: 'done', bytes: bytes.length, name });
    } catch {
      setProgress({ kind: 'failed' });
    }
  };
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
          <Button onClick={() => void download()} iconStart="document">
            Download als Word-document
          </Button>
          <Button kind="secondary" onClick={() => saveAsFile(dossier)}>
            Bewaar het dossier als bestand
          </Button>
        </div>
        <p role="status">{statusText(progress)}</p>
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

function statusText(progress: Progress): string {
  if (progress.kind === 'busy') return 'Het document wordt gemaakt…';
  if (progress.kind === 'done') return `Gemaakt: ${progress.name} (Word, ${printSize(progress.bytes)}).`;
  return progress.kind === 'failed'
    ? 'Het maken is niet gelukt. Je antwoorden zijn er nog. Probeer het nog eens, of bewaar eerst je dossier.'
    : '';
}
