import type { BuiltDocument } from '../../documents/index.ts';
import { Button } from '../base/index.ts';
import { BestandKaart, DocumentKaart } from '../document/document-kaart.tsx';
import { useAttempt } from '../files/use-attempt.ts';
import { saveAsFile } from '../dossier/save-as-file.ts';
import { makeActielijst, makeAgendaFile } from './actielijst-files.ts';
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
        {documents.map(({ id, build, ...document }) => (
          <DocumentKaart key={id} id={id} {...document} build={(now) => build(plan, now)} />
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

function Actielijst({ plan }: { plan: Plan }) {
  const { message, attempt } = useAttempt();
  return (
    <BestandKaart
      id="actielijst"
      titel="Actielijst"
      voor="Voor Excel en voor ieders agenda"
      tekst="Alle acties met naam, datum en status. Importeer je de agenda later nog eens, dan worden de afspraken bijgewerkt."
      message={message}
    >
      <Button iconStart="document" onClick={() => attempt(() => makeActielijst(plan, 'xlsx'))}>
        Download de actielijst (Excel)
      </Button>
      <Button kind="secondary" onClick={() => attempt(() => makeActielijst(plan, 'csv'))}>
        Actielijst (CSV)
      </Button>
      <Button kind="secondary" onClick={() => attempt(() => makeAgendaFile(plan))}>
        Agenda (.ics)
      </Button>
    </BestandKaart>
  );
}
