import { useMemo, useState } from 'react';
import type { Standregel } from '../../dossier/index.ts';
import {
  isOpen,
  isTeLaat,
  legStandVast,
  lidNaam,
  standVan,
  tel,
  vergelijkStand,
  verzamelActies,
  type Actie,
} from '../../dossier/plan/index.ts';
import { printDate } from '../../rules/index.ts';
import { dagOfNiet, planpagina, stapLabel, stapPad } from '../../wizards/plan/index.ts';
import { Button, Callout, Table } from '../base/index.ts';
import { openDossierFile } from '../dossier/open-file.ts';
import { ChooseFile } from '../files/choose-file.tsx';
import { Select } from '../form/index.ts';
import { ActieLijst } from './actie-lijst.tsx';
import { Signaal } from './signaal.tsx';
import { Voortgangsbalk } from './telling.tsx';
import type { Eerder, Plan } from './use-plan.ts';
import { VragenForm } from './vragen-pages.tsx';

/** How far the plan is, per step and per person, and what changed since. */
export function VoortgangPage({ plan }: { plan: Plan }) {
  const { acties, vandaag } = plan;
  const late = acties.filter((actie) => isTeLaat(actie, vandaag));
  return (
    <>
      <Signaal plan={plan} />
      <Voortgangsbalk acties={acties} vandaag={vandaag} label="Voortgang van het hele plan" />
      <PerStap plan={plan} />
      <PerPersoon plan={plan} />
      {late.length > 0 && (
        <section aria-labelledby="te-laat">
          <h2 className="nl-heading nl-heading--level-2" id="te-laat">
            Te laat ({late.length})
          </h2>
          <ActieLijst plan={plan} acties={late} />
        </section>
      )}
      <Veranderd plan={plan} />
      <section aria-labelledby="rapportage">
        <h2 className="nl-heading nl-heading--level-2" id="rapportage">
          Rapporteren aan de stuurgroep
        </h2>
        <VragenForm
          plan={plan}
          vragen="voortgang"
          naar={planpagina.met('documenten').pad}
          knop="Volgende: maak de voortgangsrapportage"
        />
      </section>
    </>
  );
}

type Row = { id: string; naam: string; href?: string; acties: readonly Actie[] };

function Tellingen({
  caption,
  kop,
  rows,
  vandaag,
}: {
  caption: string;
  kop: string;
  rows: readonly Row[];
  vandaag: string;
}) {
  const telling = (row: Row) => tel(row.acties, vandaag);
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'naam',
          heading: kop,
          rowHeader: true,
          cell: ({ naam, href }) =>
            href === undefined ? (
              naam
            ) : (
              <a className="nl-link" href={href}>
                {naam}
              </a>
            ),
        },
        { id: 'totaal', heading: 'Acties', cell: (row) => telling(row).totaal },
        { id: 'klaar', heading: 'Klaar', cell: (row) => telling(row).klaar },
        { id: 'bezig', heading: 'Bezig', cell: (row) => telling(row).bezig },
        { id: 'laat', heading: 'Te laat', cell: (row) => telling(row).teLaat },
      ]}
    />
  );
}

const PerStap = ({ plan: { stappen, vandaag } }: { plan: Plan }) => (
  <Tellingen
    caption="Per stap"
    kop="Stap"
    vandaag={vandaag}
    rows={stappen.map(({ stap, acties }) => ({
      id: stap.id,
      naam: stap.herkomst === 'handreiking' ? `${stapLabel(stap)}: ${stap.naam}` : stap.naam,
      href: stapPad(stap.id),
      acties,
    }))}
  />
);

function PerPersoon({ plan: { dossier, acties, vandaag } }: { plan: Plan }) {
  if (dossier.team.length === 0) return null;
  const nobody = acties.filter(({ eigenaar }) => eigenaar === undefined);
  return (
    <Tellingen
      caption="Per persoon"
      kop="Wie"
      vandaag={vandaag}
      rows={[
        ...dossier.team.map((lid) => ({
          id: lid.id,
          naam: lidNaam(dossier, lid),
          acties: acties.filter(({ eigenaar }) => eigenaar === lid.id),
        })),
        ...(nobody.length > 0 ? [{ id: 'niemand', naam: 'Nog niemand', acties: nobody }] : []),
      ]}
    />
  );
}

function Veranderd({ plan }: { plan: Plan }) {
  const { dossier, acties, vandaag, update, eerder: fromFile, setEerder: setFromFile } = plan;
  const { momentopnamen } = dossier.actieplan;
  const [chosen, setChosen] = useState('');
  const [message, setMessage] = useState('');
  const eerder =
    fromFile ??
    momentopnamen.find(({ id }) => id === chosen) ??
    momentopnamen.findLast(({ datum }) => datum < vandaag);

  const open = async (file: File) => {
    const result = await openDossierFile(file);
    if (!result.ok) {
      setMessage(result.message);
      return;
    }
    const day = result.dossier.gewijzigd.slice(0, 10);
    setFromFile({ datum: day, regels: standVan(result.dossier, verzamelActies(result.dossier, day)) });
    setMessage(`Je vergelijkt nu met het dossier van ${printDate(day)}. Je eigen dossier is niet veranderd.`);
  };
  return (
    <section aria-labelledby="veranderd">
      <h2 className="nl-heading nl-heading--level-2" id="veranderd">
        Wat is er veranderd?
      </h2>
      <p>
        Leg de stand vast na elk overleg. Dan kun je de volgende keer zien wat er sindsdien is gebeurd. Je
        kunt ook een ouder dossierbestand kiezen.
      </p>
      <div className="pw-wizard-actions">
        <Button
          kind="secondary"
          onClick={() => {
            update((old) => legStandVast(old, acties, crypto.randomUUID(), vandaag));
            setMessage(`De stand van ${printDate(vandaag)} is vastgelegd.`);
          }}
        >
          Leg de stand van vandaag vast
        </Button>
        <ChooseFile
          knop="Vergelijk met een ouder dossierbestand"
          label="Kies een ouder dossierbestand"
          accept=".json,.docx"
          onFile={(file) => void open(file)}
        />
      </div>
      <p role="status">{message}</p>
      {momentopnamen.length > 0 && fromFile === undefined && (
        <Select
          id="sinds"
          label="Sinds wanneer?"
          required={false}
          unmarked
          options={[
            { value: '', label: 'De vorige vastgelegde stand' },
            ...momentopnamen.map(({ id, datum }) => ({ value: id, label: printDate(datum) })),
          ]}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {eerder === undefined ? (
        <Callout>
          <p>Er is nog geen eerdere stand om mee te vergelijken.</p>
        </Callout>
      ) : (
        <Verschillen plan={plan} eerder={eerder} />
      )}
    </section>
  );
}

function Verschillen({ plan: { dossier, acties }, eerder }: { plan: Plan; eerder: Eerder }) {
  const verschil = useMemo(
    () => vergelijkStand(eerder.regels, standVan(dossier, acties)),
    [dossier, acties, eerder],
  );
  const title = ({ titel }: Standregel) => titel;
  const groups: { kop: string; regels: readonly string[] }[] = [
    { kop: 'Klaar gekomen', regels: verschil.afgerond.map(title) },
    { kop: 'Nieuw', regels: verschil.nieuw.map(title) },
    { kop: 'Niet meer nodig', regels: verschil.vervallen.map(title) },
    { kop: 'Weer open', regels: verschil.heropend.map(title) },
    {
      kop: 'Andere datum',
      regels: verschil.verschoven.map(
        ({ regel, van }) => `${regel.titel} Van ${dagOfNiet(van)} naar ${dagOfNiet(regel.gereedOp)}.`,
      ),
    },
    {
      kop: 'Andere eigenaar',
      regels: verschil.andereEigenaar.map(
        ({ regel, van }) => `${regel.titel} Van ${van ?? 'niemand'} naar ${regel.eigenaar ?? 'niemand'}.`,
      ),
    },
  ];
  const filled = groups.filter(({ regels }) => regels.length > 0);
  const open = acties.filter(isOpen).length;
  return (
    <div className="pw-verschil">
      <p>
        Sinds {printDate(eerder.datum)}: {verschil.afgerond.length} klaar, {verschil.nieuw.length} nieuw. Nu{' '}
        {open === 1 ? 'staat er nog één actie' : `staan er nog ${open} acties`} open.
      </p>
      {filled.length === 0 && <p>Er is niets veranderd.</p>}
      {filled.map(({ kop, regels }) => (
        <details key={kop} className="pw-taakvouw" open={regels.length <= 10}>
          <summary>
            <span className="pw-taakvouw__naam">
              {kop} ({regels.length})
            </span>
          </summary>
          <ul className="pw-taakvouw__form">
            {regels.map((regel, index) => (
              <li key={`${index} ${regel}`}>{regel}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
