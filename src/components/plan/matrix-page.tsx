import { useState } from 'react';
import { taken } from '../../content/index.ts';
import { letterWoorden, neemVoorstelOver, takenInScope } from '../../dossier/plan/index.ts';
import { Button, Callout } from '../base/index.ts';
import { Bevindingen, findBevindingen, GeenTeam } from './bevindingen.tsx';
import { Matrix } from './matrix.tsx';
import type { Plan } from './use-plan.ts';

/** Who does what: a proposal, the matrix itself, and what the rules find in it. */
export function MatrixPage({ plan }: { plan: Plan }) {
  const { dossier } = plan;
  if (dossier.team.length === 0) return <GeenTeam />;
  const scope = takenInScope(dossier).map(({ taak }) => taak);
  const shown = taken.filter(({ id }) => scope.includes(id));
  return (
    <>
      <Voorstel plan={plan} />
      <dl className="pw-legenda">
        {Object.entries(letterWoorden).map(([letter, woord]) => (
          <div key={letter}>
            <dt>{letter}</dt>
            <dd>{woord}</dd>
          </div>
        ))}
      </dl>
      <Matrix plan={plan} taken={shown} />
      <p className="pw-print-tip">
        Druk deze bladzijde af voor een wandkaart op A3: alleen de tabel komt op papier.{' '}
        <Button kind="subtle" onClick={() => window.print()}>
          Druk de wandkaart af
        </Button>
      </p>
      <Bevindingen plan={plan} bevindingen={findBevindingen(plan)} />
    </>
  );
}

/** Fills empty tasks at once; what people chose is only replaced after asking, and can be brought back. */
function Voorstel({ plan }: { plan: Plan }) {
  const { dossier, update } = plan;
  const [before, setBefore] = useState<typeof dossier.taken>();
  const [asks, setAsks] = useState(false);
  const scope = takenInScope(dossier);
  const empty = scope.filter(({ verdeling }) => verdeling.length === 0).length;
  const fill = (alle: boolean) => {
    setBefore(dossier.taken);
    setAsks(false);
    update((old) => neemVoorstelOver(old, alle));
  };
  return (
    <div className="pw-voorstel">
      <div className="pw-wizard-actions">
        {empty > 0 && (
          <Button onClick={() => fill(false)}>
            {empty === scope.length ? 'Vul het voorstel in' : `Vul het voorstel in bij ${empty} lege taken`}
          </Button>
        )}
        {empty < scope.length && (
          <Button kind="secondary" onClick={() => setAsks(true)}>
            Begin opnieuw met het voorstel
          </Button>
        )}
      </div>
      {asks && (
        <Callout kind="warning" title="Wil je alle letters vervangen door het voorstel?" live>
          <p>Wat je zelf hebt gekozen, verdwijnt uit de tabel. Je kunt dit daarna nog ongedaan maken.</p>
          <div className="pw-wizard-actions">
            <Button onClick={() => fill(true)}>Ja, vervang alles</Button>
            <Button kind="secondary" onClick={() => setAsks(false)}>
              Nee, laat staan
            </Button>
          </div>
        </Callout>
      )}
      {before !== undefined && (
        <Callout kind="success" live>
          <p>Het voorstel staat in de tabel. Het volgt uit de functies van je team; pas het gerust aan.</p>
          <Button
            kind="secondary"
            onClick={() => {
              update((old) => ({ ...old, taken: before }));
              setBefore(undefined);
            }}
          >
            Maak ongedaan
          </Button>
        </Callout>
      )}
    </div>
  );
}
