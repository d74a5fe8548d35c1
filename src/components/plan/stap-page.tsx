import { findKeuzetitel } from '../../content/index.ts';
import { type Stapbeeld, type Stapstatus, stapstatusWoorden, wijzigStap } from '../../dossier/plan/index.ts';
import { paths } from '../../layouts/paths.ts';
import { atStart, explainBronnen } from '../../rules/index.ts';
import { buurstappen, hulppaginas, planpagina, stapLabel, stapPad } from '../../wizards/plan/index.ts';
import { Bronregel, LinkButton } from '../base/index.ts';
import { Select } from '../form/index.ts';
import { ActieLijst, NieuweActie } from './actie-lijst.tsx';
import { Voortgangsbalk } from './telling.tsx';
import type { Plan } from './use-plan.ts';
import { DagVeld, LidKeuze, TekstVeld } from './velden.tsx';

/** One step: what it asks and why, who has it and when, and all there is to do. */
export function StapPage({ plan }: { plan: Plan }) {
  const id = plan.pagina.id.replace('stap/', '');
  const beeld = plan.stappen.find(({ stap }) => stap.id === id);
  if (beeld === undefined) return null;
  return (
    <>
      <Uitleg beeld={beeld} />
      <Hulp stap={id} />
      <section aria-labelledby="acties-van-stap">
        <h2 className="nl-heading nl-heading--level-2" id="acties-van-stap">
          Wat er te doen is
        </h2>
        <Voortgangsbalk acties={beeld.acties} vandaag={plan.vandaag} label="Voortgang van deze stap" />
        <ActieLijst plan={plan} acties={beeld.acties} />
        <NieuweActie plan={plan} stap={id} />
      </section>
      <Afspraken plan={plan} beeld={beeld} />
      <Verder stap={id} />
    </>
  );
}

function Uitleg({ beeld: { stap } }: { beeld: Stapbeeld }) {
  return (
    <section className="pw-stapuitleg" aria-label="Over deze stap">
      <p>
        <span className="pw-zorg">
          {stap.herkomst === 'handreiking' ? `${stapLabel(stap)} van 6` : 'Aanvulling op de handreiking'}
        </span>
      </p>
      <p>
        <strong>Waarom:</strong> {stap.waarom}
      </p>
      <p>
        <strong>Klaar als:</strong> {stap.klaarAls}
      </p>
      <Bronregel bronnen={explainBronnen(stap.bronnen)} className="pw-outcome__sources" />
      {stap.verantwoording.length > 0 && (
        <p className="pw-outcome__sources">
          Hoe wij dit lezen:{' '}
          {stap.verantwoording.map((keuze, index) => (
            <span key={keuze}>
              {index > 0 && '; '}
              <a className="nl-link" href={paths.keuze(keuze)}>
                {findKeuzetitel(keuze)?.titel ?? keuze} ({keuze})
              </a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function Hulp({ stap }: { stap: string }) {
  const pages = (hulppaginas[stap] ?? []).map(planpagina.met);
  if (pages.length === 0) return null;
  return (
    <nav className="pw-plan-hulp" aria-label="Hulpmiddelen bij deze stap">
      {pages.map(({ id, pad, titel }, index) => (
        <LinkButton key={id} href={pad} kind={index === 0 ? 'primary' : 'secondary'}>
          {titel}
        </LinkButton>
      ))}
    </nav>
  );
}

const isStatus = (value: string): value is Stapstatus => value in stapstatusWoorden;

function Afspraken({ plan, beeld }: { plan: Plan; beeld: Stapbeeld }) {
  const { dossier, update } = plan;
  const { stap } = beeld;
  const stand = dossier.actieplan.stappen.find((one) => one.stap === stap.id);
  const set = (change: Parameters<typeof wijzigStap>[2]) => update((old) => wijzigStap(old, stap.id, change));
  return (
    <section aria-labelledby="afspraken">
      <h2 className="nl-heading nl-heading--level-2" id="afspraken">
        Wie, wanneer, hoe ver
      </h2>
      <div className="pw-actie__velden">
        <LidKeuze
          id="stap-eigenaar"
          label="Wie trekt deze stap?"
          dossier={dossier}
          value={stand?.eigenaar}
          voorstel={beeld.voorgesteldeEigenaar ?? null}
          onChange={(eigenaar) => set({ eigenaar })}
        />
        <DagVeld
          id="stap-gereed"
          label="Wanneer klaar?"
          hint={
            beeld.isDatumVoorstel && beeld.gereedOp !== undefined
              ? 'Dit is een voorstel, teruggeteld vanaf de streefdatum.'
              : undefined
          }
          value={stand?.gereedOp ?? beeld.gereedOp}
          onChange={(gereedOp) => set({ gereedOp })}
        />
        <Select
          id="stap-status"
          label="Hoe ver is deze stap?"
          options={[
            {
              value: '',
              label: beeld.isStatusGekozen
                ? 'Volgt uit de acties'
                : `Volgt uit de acties: ${stapstatusWoorden[beeld.status]}`,
            },
            ...Object.entries(stapstatusWoorden).map(([value, word]) => ({ value, label: atStart(word) })),
          ]}
          value={stand?.status ?? ''}
          onChange={(status) => set({ status: isStatus(status) ? status : undefined })}
        />
      </div>
      {stand?.status === 'overgeslagen' && (
        <TekstVeld
          id="stap-reden"
          label="Waarom sla je deze stap over?"
          hint="De reden komt in het actieplan."
          lang
          value={stand.reden}
          onChange={(reden) => set({ reden })}
        />
      )}
    </section>
  );
}

function Verder({ stap }: { stap: string }) {
  const { vorige, volgende } = buurstappen(stap);
  return (
    <nav className="pw-plan-verder" aria-label="Andere stappen">
      {vorige !== undefined && (
        <a className="nl-link" href={stapPad(vorige.id)}>
          Vorige: {vorige.naam}
        </a>
      )}
      <a className="nl-link" href={planpagina.met('overzicht').pad}>
        Alle stappen
      </a>
      {volgende !== undefined && (
        <a className="nl-link" href={stapPad(volgende.id)}>
          Volgende: {volgende.naam}
        </a>
      )}
    </nav>
  );
}
