import { useState, type ReactNode } from 'react';
import type { BuiltDocument } from '../../documents/index.ts';
import { inSentence } from '../../rules/index.ts';
import { Button } from '../base/index.ts';
import { downloadWord } from '../files/download-word.ts';
import { useAttempt } from '../files/use-attempt.ts';
import { DocumentPreview } from './document-preview.tsx';

type Kaart = {
  id: string;
  titel: string;
  /** For whom it is. */
  voor: string;
  tekst: string;
  /** What is downloaded, where the title is no name for it. */
  bestand?: string;
};

/** A document that can be taken along as Word, or read here first. `build` gets the moment, ISO 8601. */
export function DocumentKaart({
  build,
  bestand,
  ...kaart
}: Kaart & { build: (now: string) => Promise<BuiltDocument> }) {
  const { message, attempt } = useAttempt();
  const [shown, setShown] = useState<BuiltDocument>();
  const { titel } = kaart;
  const make = () => build(new Date().toISOString());
  return (
    <BestandKaart
      {...kaart}
      message={message}
      onder={shown !== undefined && <DocumentPreview document={shown.document} />}
    >
      <Button iconStart="document" onClick={() => attempt(async () => downloadWord(await make()))}>
        Download {bestand ?? inSentence(titel)} (Word)
      </Button>
      <Button
        kind="secondary"
        aria-expanded={shown !== undefined}
        onClick={() => {
          if (shown !== undefined) setShown(undefined);
          else
            attempt(async () => {
              setShown(await make());
              return '';
            });
        }}
      >
        {shown === undefined ? 'Lees hier' : 'Sluit'}
        <span className="pw-visually-hidden">: {titel}</span>
      </Button>
    </BestandKaart>
  );
}

/** A card for something that can be taken along, with its buttons and what came of them. */
export function BestandKaart({
  id,
  titel,
  voor,
  tekst,
  message,
  onder,
  children,
}: Kaart & { message: string; onder?: ReactNode; children: ReactNode }) {
  return (
    <li className="pw-documentkaart" aria-labelledby={`document-${id}`}>
      <h2 className="pw-documentkaart__titel" id={`document-${id}`}>
        {titel}
      </h2>
      <p className="pw-documentkaart__voor">{voor}</p>
      <p>{tekst}</p>
      <div className="pw-wizard-actions">{children}</div>
      <p role="status">{message}</p>
      {onder}
    </li>
  );
}
