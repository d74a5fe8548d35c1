import { useState } from 'react';
import { dpiaSchalen, findTaak } from '../../content/index.ts';
import {
  herstelRisico,
  zetRisico,
  zetRisicoTerug,
  type DpiaRisico,
  type Risicostand,
} from '../../dossier/dpia/index.ts';
import { explainBronnen, isNiveau, niveaus } from '../../rules/index.ts';
import { paragraafPad, risiconaam } from '../../wizards/dpia/index.ts';
import { Bronregel, Button } from '../base/index.ts';
import { focusAfter } from '../dossier/focus-after.ts';
import { RadioGroup } from '../form/index.ts';
import { TekstVeld } from '../plan/velden.tsx';
import { NiveauBadge, NiveauVerloop } from './niveau.tsx';
import { Restrisico } from './restrisico.tsx';
import type { DpiaState } from './use-dpia.ts';
import type { Terug } from './use-terug.tsx';

type Props = { risico: Risicostand; dpia: DpiaState };

/** One risk, folded: what goes wrong, why it is proposed, chance and impact, the measures, and what is left. */
export function RisicoKaart({ risico, dpia, terug }: Props & { terug: Terug }) {
  const { sleutel, nummer, titel, status, niveau, niveauNa, isEigen } = risico;
  const isVraag = isEigen ? titel === '' : status === 'niet-van-toepassing' && risico.toelichting === '';
  const [isOpen, setOpen] = useState(isVraag);
  return (
    <details
      className="pw-taakvouw pw-dpia-risico"
      id={`risico-${sleutel}`}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="pw-taakvouw__naam">
          {nummer > 0 && `${nummer}. `}
          {risiconaam(risico)}
        </span>
        <span className="pw-taakvouw__stand">
          {status !== 'niet-van-toepassing' && <NiveauVerloop van={niveau} naar={niveauNa} />}{' '}
          {statusWoorden[status]}
        </span>
      </summary>
      {isOpen && (
        <div className="pw-taakvouw__form">
          {status === 'niet-van-toepassing' ? (
            <Weggelegd risico={risico} dpia={dpia} />
          ) : (
            <Inhoud risico={risico} dpia={dpia} terug={terug} onBeoordeeld={() => setOpen(false)} />
          )}
        </div>
      )}
    </details>
  );
}

const statusWoorden: Record<Risicostand['status'], string> = {
  voorgesteld: 'nog te beoordelen',
  beoordeeld: 'beoordeeld',
  'niet-van-toepassing': 'weggelegd',
};

/** The line to press of the card of a risk, for the focus. */
export const kaartVan = (sleutel: string): string => `#risico-${sleutel} > summary`;

/** Where the focus goes when a risk is taken back or away. */
const focusNa = (sleutel: string): string[] => [kaartVan(sleutel), '#alle-risicos'];

/** The next risk that must still be judged, else this one. */
function volgende({ risico: { sleutel }, dpia }: Props): string {
  const { risicos } = dpia.beeld.risicobeeld;
  const at = risicos.findIndex((one) => one.sleutel === sleutel);
  const others = [...risicos.slice(at + 1), ...risicos.slice(0, at)];
  return others.find(({ status }) => status === 'voorgesteld')?.sleutel ?? sleutel;
}

/** Changes what a person says of this risk. */
const changer =
  ({ risico, dpia }: Props) =>
  (patch: Partial<Omit<DpiaRisico, 'id'>>) =>
    dpia.update((old) => zetRisico(old, risico.sleutel, crypto.randomUUID(), patch));

function Inhoud({ onBeoordeeld, terug, ...props }: Props & { terug: Terug; onBeoordeeld: () => void }) {
  const { risico } = props;
  const set = changer(props);
  const { sleutel, isEigen, niveau } = risico;
  return (
    <>
      {risico.rij === undefined && terug.bij(sleutel)}
      {isEigen ? <EigenVelden {...props} /> : <Beschrijving risico={risico} />}
      <Schaal wat="kans" {...props} />
      <Schaal wat="impact" {...props} />
      <p>
        Samen: <NiveauBadge niveau={niveau} voor="niveau" />
      </p>
      <Restrisico {...props} />
      <TekstVeld
        id={`toelichting-${sleutel}`}
        label="Jullie toelichting (niet verplicht)"
        lang
        value={risico.toelichting}
        onChange={(toelichting) => set({ toelichting: toelichting ?? null })}
      />
      <Oordeel {...props} terug={terug} onBeoordeeld={onBeoordeeld} />
    </>
  );
}

/** The buttons under a risk: judge it, take that back, or put it aside. */
function Oordeel({ onBeoordeeld, terug, ...props }: Props & { terug: Terug; onBeoordeeld: () => void }) {
  const { risico } = props;
  const { sleutel, isEigen, status, voor } = risico;
  const set = changer(props);
  const naam = <span className="pw-visually-hidden">: {risiconaam(risico)}</span>;
  const herstel = () =>
    terug.neemWeg({
      sleutel,
      zin: isEigen ? `“${risiconaam(risico)}” is weg.` : 'Wat je bij dit risico invulde, is weg.',
      over: risiconaam(risico),
      neemWeg: (old) => herstelRisico(old, sleutel),
      zetTerug: (old, earlier) => zetRisicoTerug(old, earlier, sleutel),
      naar: kaartVan(sleutel),
    });
  const judge = () =>
    focusAfter(
      () => {
        set({ status: 'beoordeeld', kans: voor.kans, impact: voor.impact });
        onBeoordeeld();
      },
      kaartVan(volgende(props)),
    );
  const putAside = () =>
    focusAfter(
      () => set({ status: 'niet-van-toepassing' }),
      `#reden-${CSS.escape(sleutel)}`,
      ...focusNa(sleutel),
    );
  return (
    <div className="pw-wizard-actions">
      {status === 'voorgesteld' &&
        (risico.titel.trim() === '' ? (
          <p>Geef het risico eerst een naam.</p>
        ) : (
          <Button iconStart="check" onClick={judge}>
            Kans en impact kloppen{naam}
          </Button>
        ))}
      {(status === 'beoordeeld' || risico.voorstel !== undefined) && !isEigen && (
        <Button kind="subtle" onClick={herstel}>
          {status === 'beoordeeld' ? 'Maak mijn oordeel ongedaan' : 'Terug naar het voorstel'}
          {naam}
        </Button>
      )}
      {isEigen ? (
        <Button kind="subtle" onClick={herstel}>
          Haal weg{naam}
        </Button>
      ) : (
        <Button kind="subtle" onClick={putAside}>
          Geldt niet voor ons{naam}
        </Button>
      )}
    </div>
  );
}

function Beschrijving({ risico }: { risico: Risicostand }) {
  const { watGaatMis, gevolg, oorsprong, aanleidingen, taken, bronnen } = risico;
  return (
    <>
      <dl className="pw-dpia-kaart">
        <div>
          <dt>Wat er mis kan gaan</dt>
          <dd>{watGaatMis}</dd>
        </div>
        <div>
          <dt>Voor de inburgeraar</dt>
          <dd>{gevolg}</dd>
        </div>
        <div>
          <dt>Hoe het komt</dt>
          <dd>{oorsprong}</dd>
        </div>
        <div>
          <dt>Waarom het hier staat</dt>
          <dd>{aanleidingen.length === 0 ? 'Je hebt het zelf toegevoegd.' : aanleidingen.join(' ')}</dd>
        </div>
        <div>
          <dt>Bij de taken</dt>
          <dd>{taken.map((id) => findTaak(id)?.naam ?? id).join('; ')}</dd>
        </div>
      </dl>
      <Bronregel bronnen={explainBronnen(bronnen)} className="pw-outcome__sources" />
    </>
  );
}

/** An own risk says itself what it is. */
function EigenVelden(props: Props) {
  const { risico } = props;
  const set = changer(props);
  const field = (id: string) => `${id}-${risico.sleutel}`;
  return (
    <>
      <TekstVeld
        id={field('titel')}
        label="Wat is het risico, in één zin?"
        value={risico.titel}
        onChange={(titel) => set({ risico: titel ?? '' })}
      />
      <TekstVeld
        id={field('mis')}
        label="Wat kan er misgaan, en wat betekent dat voor de inburgeraar?"
        lang
        value={risico.watGaatMis}
        onChange={(watGaatMis) => set({ watGaatMis: watGaatMis ?? null })}
      />
      <TekstVeld
        id={field('oorsprong')}
        label="Hoe komt dat?"
        lang
        value={risico.oorsprong}
        onChange={(oorsprong) => set({ oorsprong: oorsprong ?? null })}
      />
    </>
  );
}

/** Chance or impact before measures: the choice, and the reason for it. */
function Schaal({ wat, ...props }: Props & { wat: 'kans' | 'impact' }) {
  const { risico } = props;
  const set = changer(props);
  const { voor, voorstel, kansWaarom, impactWaarom, sleutel } = risico;
  const waarom = wat === 'kans' ? kansWaarom : impactWaarom;
  return (
    <>
      <RadioGroup
        id={`${wat}-${sleutel}`}
        label={
          wat === 'kans' ? 'Hoe groot is de kans, zonder maatregelen?' : 'Hoe erg is het voor de inburgeraar?'
        }
        hint={voorstel === undefined ? undefined : `Het voorstel was ${voorstel[wat]}.`}
        required={false}
        unmarked
        options={niveaus.map((niveau) => ({
          value: niveau,
          label: niveau,
          uitleg: dpiaSchalen[wat][niveau],
        }))}
        value={voor[wat]}
        onChange={(value) => {
          if (isNiveau(value)) set({ [wat]: value });
        }}
      />
      <TekstVeld
        id={`${wat}-waarom-${sleutel}`}
        label={wat === 'kans' ? 'Waarom deze kans?' : 'Waarom deze impact?'}
        lang
        value={waarom}
        onChange={(text) =>
          set(wat === 'kans' ? { kansWaarom: text ?? null } : { impactWaarom: text ?? null })
        }
      />
    </>
  );
}

function Weggelegd(props: Props) {
  const { risico } = props;
  const set = changer(props);
  return (
    <>
      <TekstVeld
        id={`reden-${risico.sleutel}`}
        label="Waarom geldt dit niet voor jullie?"
        waarom="De reden staat in de bijlage van de DPIA, zodat de FG haar kan volgen."
        lang
        value={risico.toelichting}
        onChange={(toelichting) => set({ toelichting: toelichting ?? null })}
      />
      <div className="pw-wizard-actions">
        <Button
          kind="secondary"
          onClick={() =>
            // What was said of it stays: it was put aside, not taken back.
            focusAfter(() => set({ status: 'open' }), ...focusNa(risico.sleutel))
          }
        >
          Zet terug<span className="pw-visually-hidden">: {risiconaam(risico)}</span>
        </Button>
        <a className="nl-link" href={paragraafPad(17)}>
          Naar de maatregelen
        </a>
      </div>
    </>
  );
}
