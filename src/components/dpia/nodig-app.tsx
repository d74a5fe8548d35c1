import type { DpiaCriterium } from '../../content/index.ts';
import { explainBronnen, type CriteriumAntwoord } from '../../rules/index.ts';
import {
  antwoordWoorden,
  criteriumlijsten,
  dpiaNodigUitkomst,
  metVoorstel,
  voorstelWoorden,
} from '../../wizards/dpia/index.ts';
import { Bronregel, LinkButton } from '../base/index.ts';
import { DossierBar } from '../dossier/dossier-bar.tsx';
import { StorageNotices } from '../dossier/storage-notices.tsx';
import { useDossier } from '../dossier/use-dossier.ts';
import { RadioGroup } from '../form/index.ts';
import { WaaromBlock, type Status } from '../result/index.ts';

/** Whether a DPIA is needed: the answer first, then every criterion with what holds for inburgering. */
export function NodigApp() {
  const state = useDossier();
  if (!state.isReady) return <p role="status">Je dossier wordt geladen…</p>;
  const { dossier, update } = state;
  const set = (id: string, antwoord: CriteriumAntwoord) =>
    update((old) => ({ ...old, dpia: { ...old.dpia, nodig: { ...old.dpia.nodig, [id]: antwoord } } }));
  const antwoorden = metVoorstel(dossier.dpia.nodig);
  return (
    <div className="pw-plan">
      <StorageNotices state={state} />
      <header className="pw-page-header">
        <h1 className="nl-heading nl-heading--level-1">Is een DPIA nodig?</h1>
        <p className="pw-page-header__lead">
          Wat voor inburgering geldt, is al ingevuld en uitgelegd. Verander een antwoord als het bij jouw
          gemeente anders is; de uitkomst verandert mee.
        </p>
      </header>
      <Uitkomst gekozen={dossier.dpia.nodig} />
      {criteriumlijsten.map(({ id, titel, uitleg, criteria }) => (
        <section key={id} aria-labelledby={`lijst-${id}`}>
          <h2 className="nl-heading nl-heading--level-2" id={`lijst-${id}`}>
            {titel}
          </h2>
          <p>{uitleg}</p>
          <ol className="pw-taken-vouw">
            {criteria.map((criterium) => (
              <Criterium
                key={criterium.id}
                criterium={criterium}
                antwoord={antwoorden[criterium.id]}
                isEigen={dossier.dpia.nodig[criterium.id] !== undefined}
                onChange={(antwoord) => set(criterium.id, antwoord)}
              />
            ))}
          </ol>
        </section>
      ))}
      <DossierBar state={state} onOpened={() => window.scrollTo(0, 0)} />
    </div>
  );
}

const statusOf: Record<string, Status> = {
  verplicht: 'laat-toetsen',
  aangeraden: 'neutraal',
  'niet-verplicht': 'mag',
};

const woorden: Record<string, string> = {
  verplicht: 'Doen',
  aangeraden: 'Verstandig',
  'niet-verplicht': 'Niet verplicht',
};

function Uitkomst({ gekozen }: { gekozen: Parameters<typeof dpiaNodigUitkomst>[0] }) {
  const { zin, uitleg } = dpiaNodigUitkomst(gekozen);
  const value = uitleg.status === 'bepaald' ? uitleg.value : undefined;
  return (
    <>
      <p role="status" className="pw-visually-hidden">
        {zin}
      </p>
      <WaaromBlock
        uitkomst={zin}
        status={value === undefined ? 'beoordeling' : (statusOf[value] ?? 'neutraal')}
        statusLabel={value === undefined ? 'Nog niet bekend' : woorden[value]}
        redenen={uitleg.status === 'onvolledig' ? [] : uitleg.reasons}
        gebaseerdOp={[]}
        watNu={[
          'Begin met de DPIA: wat uit de wet en je dossier volgt, staat er al. De risico’s die bij deze taken horen en wat ertegen helpt, horen erbij.',
        ]}
        beslist={{
          wie: 'Het college',
          wat: 'Het college is verantwoordelijk en oordeelt zelf. De FG geeft advies (art. 35 lid 2 AVG).',
        }}
      />
      <p className="pw-plan-begin">
        <LinkButton href="/dpia/" iconEnd="arrow-right">
          Naar de DPIA
        </LinkButton>{' '}
        <LinkButton kind="secondary" href="/dpia/risicos/">
          Alle risico’s en maatregelen
        </LinkButton>
      </p>
    </>
  );
}

type CriteriumProps = {
  criterium: DpiaCriterium;
  antwoord: CriteriumAntwoord | undefined;
  isEigen: boolean;
  onChange: (antwoord: CriteriumAntwoord) => void;
};

const options = Object.entries(antwoordWoorden).map(([value, label]) => ({ value, label }));
const isAntwoord = (value: string): value is CriteriumAntwoord => value in antwoordWoorden;

function Criterium({ criterium, antwoord, isEigen, onChange }: CriteriumProps) {
  const { id, nummer, naam, vraag, voorstel, waarom, bronnen, alleenGrootschalig } = criterium;
  const shown = antwoord === undefined ? 'nog geen antwoord' : antwoordWoorden[antwoord].toLowerCase();
  return (
    <li>
      <details className="pw-taakvouw">
        <summary>
          <span className="pw-taakvouw__naam">
            {nummer}. {naam}
          </span>
          <span className="pw-taakvouw__stand">
            {shown}
            {antwoord !== undefined && !isEigen && ' (voorstel)'}
          </span>
        </summary>
        <div className="pw-taakvouw__form">
          <div className="pw-taakvouw__regel">
            <p>
              <strong>Bij inburgering: {voorstelWoorden[voorstel]}.</strong> {waarom}
            </p>
            <Bronregel bronnen={explainBronnen(bronnen)} className="pw-outcome__sources" />
          </div>
          <RadioGroup
            id={`criterium-${id}`}
            label={vraag}
            hint={
              alleenGrootschalig ? 'Telt alleen als het op grote schaal gebeurt, of stelselmatig.' : undefined
            }
            options={options}
            value={antwoord}
            onChange={(value) => {
              if (isAntwoord(value)) onChange(value);
            }}
          />
        </div>
      </details>
    </li>
  );
}
