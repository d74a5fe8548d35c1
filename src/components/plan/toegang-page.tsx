import { toegangsystemen, type Toegangsysteem } from '../../content/index.ts';
import type { Teamlid, Toegang } from '../../dossier/index.ts';
import { lidNaam, toegangVanLid, zetToegang } from '../../dossier/plan/index.ts';
import { paths } from '../../layouts/paths.ts';
import { explain, explainBronnen } from '../../rules/index.ts';
import { Bronregel } from '../base/index.ts';
import { Select } from '../form/index.ts';
import { StatusTag, type Status } from '../result/index.ts';
import { GeenTeam } from './bevindingen.tsx';
import type { Plan } from './use-plan.ts';
import { DagVeld, TekstVeld } from './velden.tsx';

/** Who may open TVS and the portal of DUO, and why. */
export function ToegangPage({ plan }: { plan: Plan }) {
  if (plan.dossier.team.length === 0) return <GeenTeam />;
  return (
    <>
      {toegangsystemen.map((systeem) => (
        <Systeem key={systeem.id} plan={plan} systeem={systeem} />
      ))}
    </>
  );
}

function Systeem({ plan, systeem }: { plan: Plan; systeem: Toegangsysteem }) {
  const { id, naam, kort, waarom, regels, bronnen, partij } = systeem;
  const { team, toegangen } = plan.dossier;
  const needs = (lid: Teamlid): boolean => {
    const outcome = toegangVanLid(plan.dossier, lid, id);
    return outcome.status === 'bepaald' && outcome.value !== 'nee';
  };
  const hasRow = (lid: Teamlid): boolean => toegangen.some((one) => one.lid === lid.id && one.systeem === id);
  const shown = team.filter((lid) => needs(lid) || hasRow(lid));
  const others = team.filter((lid) => !shown.includes(lid));
  const shouldHave = team.filter(needs).length;
  return (
    <section aria-labelledby={`systeem-${id}`}>
      <h2 className="nl-heading nl-heading--level-2" id={`systeem-${id}`}>
        {naam}
      </h2>
      <p>
        {kort}{' '}
        <a className="nl-link" href={paths.partij(partij)}>
          Meer over deze partij
        </a>
      </p>
      <p>{waarom}</p>
      <Bronregel bronnen={explainBronnen(bronnen)} className="pw-outcome__sources" />
      <p role="status">
        {shouldHave} van {team.length} mensen {shouldHave === 1 ? 'heeft' : 'hebben'} dit systeem nodig.
      </p>
      <ul className="pw-taaklijst">
        {shown.map((lid) => (
          <LidToegang key={lid.id} plan={plan} lid={lid} systeem={id} />
        ))}
      </ul>
      {others.length > 0 && (
        <details className="pw-taakvouw">
          <summary>
            <span className="pw-taakvouw__naam">Wie geen toegang nodig heeft ({others.length})</span>
          </summary>
          <ul className="pw-taaklijst pw-taakvouw__form">
            {others.map((lid) => (
              <LidToegang key={lid.id} plan={plan} lid={lid} systeem={id} />
            ))}
          </ul>
        </details>
      )}
      <details className="pw-taakvouw">
        <summary>
          <span className="pw-taakvouw__naam">Regels voor dit systeem</span>
        </summary>
        <ul className="pw-outcome__reasons pw-taakvouw__form">
          {regels.map((regel) => (
            <li key={regel.tekst}>
              <p>{regel.tekst}</p>
              <Bronregel bronnen={explainBronnen(regel.bronnen)} className="pw-outcome__sources" />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const tags = {
  ja: { status: 'mag', label: 'Toegang nodig' },
  beheer: { status: 'laat-toetsen', label: 'Alleen beheer' },
  nee: { status: 'niet-voorzien', label: 'Niet nodig' },
} as const satisfies Record<string, { status: Status; label: string }>;

const statusWoorden: Record<Toegang['status'], string> = {
  nodig: 'Nog aanvragen',
  aangevraagd: 'Aangevraagd',
  actief: 'Heeft toegang',
  ingetrokken: 'Ingetrokken',
};
const isStatus = (value: string): value is Toegang['status'] => value in statusWoorden;

function LidToegang({ plan, lid, systeem }: { plan: Plan; lid: Teamlid; systeem: string }) {
  const { dossier, update } = plan;
  const explained = explain(toegangVanLid(dossier, lid, systeem));
  const toegang = dossier.toegangen.find((one) => one.lid === lid.id && one.systeem === systeem);
  const naam = lidNaam(dossier, lid);
  const key = { systeem, lid: lid.id };
  const set = (change: Partial<Toegang> | undefined) =>
    update((old) => zetToegang(old, key, crypto.randomUUID(), change));
  if (explained.status !== 'bepaald') return null;
  const { value, reasons } = explained;
  const isWrong = value === 'nee' && toegang?.status === 'actief';
  return (
    <li className="pw-taaklijst__rij pw-toegang">
      <div>
        <strong>{naam}</strong>
        <p className="pw-taaklijst__feiten">{reasons[0]?.zin}</p>
        {isWrong && (
          <p className="pw-actie__laat">Deze persoon heeft toegang zonder taak. Laat de toegang intrekken.</p>
        )}
      </div>
      <StatusTag {...tags[value]} />
      <div className="pw-actie__velden">
        <Select
          id={`status-${systeem}-${lid.id}`}
          label={`Hoe ver is de toegang van ${naam}?`}
          required={false}
          unmarked
          options={[
            { value: '', label: value === 'nee' ? 'Geen account' : 'Nog niets gedaan' },
            ...Object.entries(statusWoorden).map(([one, label]) => ({ value: one, label })),
          ]}
          value={toegang?.status ?? ''}
          onChange={(status) => set(isStatus(status) ? { status } : undefined)}
        />
        {toegang?.status === 'actief' && (
          <DagVeld
            id={`controle-${systeem}-${lid.id}`}
            label="Wanneer kijk je of het nog nodig is?"
            value={toegang.controleOp}
            onChange={(controleOp) => set({ controleOp })}
          />
        )}
        {toegang !== undefined && (
          <TekstVeld
            id={`reden-${systeem}-${lid.id}`}
            label="Waarvoor is de toegang?"
            value={toegang.reden}
            onChange={(reden) => set({ reden })}
          />
        )}
      </div>
    </li>
  );
}
