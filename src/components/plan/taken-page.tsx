import { findPartij, taken, type Taak } from '../../content/index.ts';
import { taakkeuze, takenInScope, wijzigTaak } from '../../dossier/plan/index.ts';
import { paths } from '../../layouts/paths.ts';
import { explainBronnen } from '../../rules/index.ts';
import { planpagina } from '../../wizards/plan/index.ts';
import { Bronregel, LinkButton } from '../base/index.ts';
import { CheckboxGroup, RadioGroup } from '../form/index.ts';
import { PartijBeheer } from './partij-beheer.tsx';
import type { Plan } from './use-plan.ts';
import { LidKeuze } from './velden.tsx';

/** Per task: whether the municipality does it, and who carries it out. */
export function TakenPage({ plan }: { plan: Plan }) {
  const inScope = takenInScope(plan.dossier);
  const outside = inScope.filter(({ heeftUitvoerder }) => heeftUitvoerder).length;
  return (
    <>
      <p role="status">
        {inScope.length} van 13 taken doet je gemeente; bij {outside} daarvan voert een andere partij iets
        uit.
      </p>
      <PartijBeheer plan={plan} />
      <h2 className="nl-heading nl-heading--level-2">De dertien taken</h2>
      <ol className="pw-taken-vouw">
        {taken.map((taak) => (
          <TaakVouw key={taak.id} plan={plan} taak={taak} />
        ))}
      </ol>
      <p>
        <LinkButton href={planpagina.met('matrix').pad} iconEnd="arrow-right">
          Volgende: wie doet wat?
        </LinkButton>
      </p>
    </>
  );
}

function samenvatting(plan: Plan, taak: Taak): string {
  const { inScope, uitvoerders } = taakkeuze(plan.dossier, taak.id);
  if (inScope === 'nee') return 'doet je gemeente niet';
  const namen = plan.dossier.partijen
    .filter(({ id }) => uitvoerders.includes(id))
    .map(({ naam }) => naam.trim() || 'partij zonder naam');
  return namen.length === 0 ? 'doet je gemeente zelf' : `mede door ${namen.join(', ')}`;
}

function TaakVouw({ plan, taak }: { plan: Plan; taak: Taak }) {
  return (
    <li>
      <details className="pw-taakvouw" id={`taak-${taak.id}`}>
        <summary>
          <span className="pw-taakvouw__naam">
            {taak.nummer}. {taak.naam}
          </span>
          <span className="pw-taakvouw__stand">{samenvatting(plan, taak)}</span>
        </summary>
        <TaakForm plan={plan} taak={taak} />
      </details>
    </li>
  );
}

const scopes = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee', uitleg: 'Bijvoorbeeld omdat een openbaar lichaam de hele wet uitvoert.' },
];

function TaakForm({ plan, taak }: { plan: Plan; taak: Taak }) {
  const { dossier, update } = plan;
  const keuze = taakkeuze(dossier, taak.id);
  const set = (change: Parameters<typeof wijzigTaak>[2]) => update((old) => wijzigTaak(old, taak.id, change));
  const { uitbesteden, toelichting, bronnen } = taak.uitvoering;
  return (
    <div className="pw-taakvouw__form">
      <p>{taak.kort}</p>
      <p>
        <a className="nl-link" href={paths.taak(taak.id)}>
          Welke gegevens horen bij deze taak?
        </a>
      </p>
      <RadioGroup
        id={`scope-${taak.id}`}
        label="Doet je gemeente deze taak?"
        options={scopes}
        value={keuze.inScope === 'nee' ? 'nee' : 'ja'}
        onChange={(value) => set({ inScope: value === 'nee' ? 'nee' : 'ja' })}
      />
      {keuze.inScope !== 'nee' && (
        <>
          <div className="pw-taakvouw__regel">
            <p>
              <strong>Mag een ander dit doen? {uitbestedenWoorden[uitbesteden]}.</strong> {toelichting}
            </p>
            <Bronregel bronnen={explainBronnen(bronnen)} className="pw-outcome__sources" />
          </div>
          <Uitvoerders plan={plan} taak={taak} />
          {keuze.uitvoerders.length > 0 && (
            <LidKeuze
              id={`contract-${taak.id}`}
              label="Wie bewaakt het contract?"
              hint="Deze persoon kijkt of de partij doet wat is afgesproken, ook over gegevens."
              dossier={dossier}
              value={keuze.contracteigenaar}
              onChange={(lid) => set({ contracteigenaar: lid ?? null })}
            />
          )}
        </>
      )}
    </div>
  );
}

const uitbestedenWoorden = { ja: 'Ja', deels: 'Voor een deel', nee: 'Nee' } as const;

function Uitvoerders({ plan, taak }: { plan: Plan; taak: Taak }) {
  const { dossier, update } = plan;
  const keuze = taakkeuze(dossier, taak.id);
  if (dossier.partijen.length === 0) return null;
  const suits = (soort: string): boolean => findPartij(soort)?.taken.includes(taak.id) ?? false;
  return (
    <CheckboxGroup
      id={`uitvoerders-${taak.id}`}
      label="Welke partijen voeren (een deel van) deze taak uit?"
      hint="Kies niets als de gemeente alles zelf doet."
      required={false}
      unmarked
      options={dossier.partijen.map(({ id, naam, diensten }) => ({
        value: id,
        label: naam.trim() || 'Partij zonder naam',
        uitleg: diensten.some(({ soort }) => suits(soort))
          ? 'Deze dienst hoort volgens de handreiking bij deze taak.'
          : undefined,
      }))}
      value={keuze.uitvoerders}
      onChange={(uitvoerders) => update((old) => wijzigTaak(old, taak.id, { uitvoerders }))}
    />
  );
}
