import { useState } from 'react';
import type { BuiltDocument } from '../../documents/index.ts';
import { Button } from '../base/index.ts';
import { DocumentPreview } from '../document/document-preview.tsx';
import { downloadWord } from '../files/download-word.ts';
import { useAttempt } from '../files/use-attempt.ts';
import { saveAsFile } from '../dossier/save-as-file.ts';
import { makeAgendaFile, makeCsv, makeXlsx } from './actielijst-files.ts';
import type { Plan } from './use-plan.ts';

type Document = {
  id: string;
  titel: string;
  voor: string;
  tekst: string;
  build: (plan: Plan, now: string) => Promise<BuiltDocument>;
};

const documents: readonly Document[] = [
  {
    id: 'actieplan',
    titel: 'Actieplan en tijdsplan',
    voor: 'Voor de stuurgroep',
    tekst:
      'De samenvatting, het team, de taken, de lokale keuzes, de systemen, alle acties en het tijdsplan. Wat nog niet is ingevuld, is gemarkeerd.',
    build: async ({ dossier }, now) =>
      (await import('../../documents/actieplan/index.ts')).buildActieplan(dossier, now),
  },
  {
    id: 'agenda',
    titel: 'Agenda en stukken voor het overleg',
    voor: 'Voor het team, bij stap 4',
    tekst: 'De punten om te bespreken, wat er te besluiten valt per taak, en wie wat vooraf leest.',
    build: async ({ dossier }, now) =>
      (await import('../../documents/agenda/index.ts')).buildAgenda(dossier, now),
  },
  {
    id: 'checklist',
    titel: 'Checklist voor collega’s',
    voor: 'Voor wie met de gegevens werkt',
    tekst: 'Per functie een bladzijde: jouw taken, welke gegevens je vastlegt en deelt, en waar je op let.',
    build: async ({ dossier }, now) =>
      (await import('../../documents/checklist/index.ts')).buildChecklist(dossier, now),
  },
  {
    id: 'voortgangsrapportage',
    titel: 'Voortgangsrapportage',
    voor: 'Voor de stuurgroep, bij stap 6',
    tekst:
      'Hoe ver het plan is, wat te laat is en wat er sinds de vorige vastgelegde stand is veranderd, of sinds het oudere dossier dat je bij Voortgang koos.',
    build: async ({ dossier, vandaag, eerder }, now) => {
      const { buildVoortgangsrapportage } = await import('../../documents/voortgangsrapportage/index.ts');
      const vorige = eerder ?? dossier.actieplan.momentopnamen.findLast(({ datum }) => datum < vandaag);
      return buildVoortgangsrapportage(dossier, vorige, now);
    },
  },
];

/** All that can be taken along; each document can be read here first. */
export default function DocumentenPage({ plan }: { plan: Plan }) {
  return (
    <>
      <ul className="pw-documenten">
        {documents.map((document) => (
          <DocumentKaart key={document.id} plan={plan} document={document} />
        ))}
        <Actielijst plan={plan} />
      </ul>
      <section aria-labelledby="dossier-delen">
        <h2 className="nl-heading nl-heading--level-2" id="dossier-delen">
          Laat een collega verdergaan
        </h2>
        <p>
          Het dossier is één bestand met alles wat je hebt ingevuld. Wie het opent, gaat verder waar jij bent
          gebleven. Het zit ook in het actieplan, de agenda en de voortgangsrapportage.
        </p>
        <Button kind="secondary" onClick={() => saveAsFile(plan.dossier)}>
          Bewaar het dossier als bestand
        </Button>
      </section>
    </>
  );
}

function DocumentKaart({ plan, document }: { plan: Plan; document: Document }) {
  const { message, attempt } = useAttempt();
  const [shown, setShown] = useState<BuiltDocument>();
  const { id, titel, voor, tekst, build } = document;
  const make = () => build(plan, new Date().toISOString());
  return (
    <li className="pw-documentkaart" aria-labelledby={`document-${id}`}>
      <h2 className="pw-documentkaart__titel" id={`document-${id}`}>
        {titel}
      </h2>
      <p className="pw-documentkaart__voor">{voor}</p>
      <p>{tekst}</p>
      <div className="pw-wizard-actions">
        <Button iconStart="document" onClick={() => attempt(async () => downloadWord(await make()))}>
          Download {titel.charAt(0).toLowerCase()}
          {titel.slice(1)} (Word)
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
      </div>
      <p role="status">{message}</p>
      {shown !== undefined && <DocumentPreview document={shown.document} />}
    </li>
  );
}

function Actielijst({ plan }: { plan: Plan }) {
  const { message, attempt } = useAttempt();
  return (
    <li className="pw-documentkaart" aria-labelledby="document-actielijst">
      <h2 className="pw-documentkaart__titel" id="document-actielijst">
        Actielijst
      </h2>
      <p className="pw-documentkaart__voor">Voor Excel en voor ieders agenda</p>
      <p>
        Alle acties met naam, datum en status. Importeer je de agenda later nog eens, dan worden de afspraken
        bijgewerkt.
      </p>
      <div className="pw-wizard-actions">
        <Button iconStart="document" onClick={() => attempt(() => makeXlsx(plan))}>
          Download de actielijst (Excel)
        </Button>
        <Button kind="secondary" onClick={() => attempt(() => makeCsv(plan))}>
          Actielijst (CSV)
        </Button>
        <Button kind="secondary" onClick={() => attempt(() => makeAgendaFile(plan))}>
          Agenda (.ics)
        </Button>
      </div>
      <p role="status">{message}</p>
    </li>
  );
}
