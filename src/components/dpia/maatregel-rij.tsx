import { useState } from 'react';
import {
  herstelMaatregel,
  zetMaatregel,
  zetMaatregelTerug,
  type DpiaMaatregel,
  type Maatregelstand,
} from '../../dossier/dpia/index.ts';
import { naamVan } from '../../dossier/plan/index.ts';
import { explainBronnen, printDate } from '../../rules/index.ts';
import { maatregelnaam } from '../../wizards/dpia/index.ts';
import { Bronregel, Button, Icon } from '../base/index.ts';
import { focusAfter } from '../dossier/focus-after.ts';
import { CheckboxGroup, Select } from '../form/index.ts';
import { DagVeld, LidKeuze, TekstVeld } from '../plan/velden.tsx';
import type { DpiaState } from './use-dpia.ts';
import type { Terug } from './use-terug.tsx';

type Props = { maatregel: Maatregelstand; dpia: DpiaState };

/** One measure: against which risks, who does it and when; take it, refuse it, or change it. */
export function MaatregelRij({ maatregel, dpia, terug }: Props & { terug: Terug }) {
  const { sleutel, status } = maatregel;
  const titel = maatregelnaam(maatregel);
  const [isOpen, setOpen] = useState(maatregel.titel === '');
  const set = (patch: Partial<Omit<DpiaMaatregel, 'id'>>) =>
    dpia.update((old) => zetMaatregel(old, sleutel, crypto.randomUUID(), patch));
  const decide = (change: () => void) => focusAfter(change, ...focusNa(maatregel, dpia));
  const take = () =>
    set({ status: 'genomen', risicos: [...maatregel.risicos], eigenaar: maatregel.eigenaar ?? null });
  const refuse = () => set({ status: 'afgewezen', risicos: [...maatregel.risicos] });
  const herstel = () =>
    terug.neemWeg({
      sleutel,
      zin:
        maatregel.soort === undefined ? `“${titel}” is weg.` : 'Wat je bij deze maatregel invulde, is weg.',
      over: titel,
      neemWeg: (old) => herstelMaatregel(old, sleutel),
      zetTerug: (old, earlier) => zetMaatregelTerug(old, earlier, sleutel),
      naar: `#${titelId(sleutel)}`,
    });
  return (
    <li className="pw-dpia-maatregel" id={`maatregel-${sleutel}`}>
      <div className="pw-dpia-maatregel__tekst">
        <p className="pw-dpia-maatregel__titel" id={titelId(sleutel)} tabIndex={-1}>
          {titel}
        </p>
        <Feiten maatregel={maatregel} dpia={dpia} />
        <Meer maatregel={maatregel} />
        {maatregel.rij === undefined && terug.bij(sleutel)}
      </div>
      <div className="pw-wizard-actions">
        {status !== 'genomen' && (
          <Button kind="secondary" onClick={() => decide(take)}>
            Neem<span className="pw-visually-hidden">: {titel}</span>
          </Button>
        )}
        {status === 'voorgesteld' && (
          <Button kind="subtle" onClick={() => decide(refuse)}>
            Nemen we niet<span className="pw-visually-hidden">: {titel}</span>
          </Button>
        )}
        {maatregel.rij !== undefined && (
          <Button kind="subtle" onClick={herstel}>
            {maatregel.soort === undefined ? 'Haal weg' : 'Terug naar het voorstel'}
            <span className="pw-visually-hidden">: {titel}</span>
          </Button>
        )}
        {status === 'genomen' && (
          <Button kind="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Sluit' : 'Wijzig'}
            <span className="pw-visually-hidden">: {titel}</span>
          </Button>
        )}
      </div>
      {status === 'afgewezen' && (
        <div className="pw-taakvouw__form pw-dpia-maatregel__velden">
          <TekstVeld
            id={`maatregel-reden-${sleutel}`}
            label="Waarom nemen jullie deze maatregel niet?"
            waarom="De reden staat in de bijlage van de DPIA, zodat de FG haar kan volgen."
            lang
            value={maatregel.rij?.reden ?? ''}
            onChange={(reden) => set({ reden: reden ?? null })}
          />
        </div>
      )}
      {isOpen && status === 'genomen' && <Velden maatregel={maatregel} dpia={dpia} set={set} />}
    </li>
  );
}

const titelId = (sleutel: string): string => `maatregel-naam-${sleutel}`;

/** A decision moves a measure to another list: the focus stays with the next proposal, else it follows the measure. */
function focusNa({ sleutel, status }: Maatregelstand, { beeld }: DpiaState): string[] {
  const open = beeld.risicobeeld.maatregelen.filter((one) => one.status === 'voorgesteld');
  const next = status === 'voorgesteld' && open[open.findIndex((one) => one.sleutel === sleutel) + 1];
  return [...(next ? [`#${titelId(next.sleutel)}`] : []), `#${titelId(sleutel)}`, '#bevestig-stand'];
}

/** How to do it, where, and why; folded, because there may be sixty. */
function Meer({ maatregel }: { maatregel: Maatregelstand }) {
  const { uitleg, href, bronnen } = maatregel;
  if (uitleg === undefined && href === undefined && bronnen.length === 0) return null;
  return (
    <details className="pw-dpia-maatregel__meer">
      <summary>
        Hoe en waarom<span className="pw-visually-hidden">: {maatregelnaam(maatregel)}</span>
      </summary>
      {uitleg !== undefined && <p>{uitleg}</p>}
      {href !== undefined && (
        <p>
          <a className="nl-link" href={href}>
            Hier regel je dat
          </a>
        </p>
      )}
      <Bronregel bronnen={explainBronnen(bronnen)} className="pw-outcome__sources" />
    </details>
  );
}

function Feiten({ maatregel, dpia }: Props) {
  const { eigenaar, isEigenaarVoorstel, gereedOp, risicos, status, verlaagt } = maatregel;
  const numbers = dpia.beeld.risicobeeld.risicos
    .filter(({ sleutel }) => risicos.includes(sleutel))
    .map(({ nummer }) => nummer);
  const who = naamVan(dpia.dossier, eigenaar);
  return (
    <p className="pw-actie__feiten">
      <span>
        {numbers.length === 0
          ? 'Hoort nog bij geen risico'
          : `Tegen ${numbers.length === 1 ? 'risico' : 'risico’s'} ${numbers.join(', ')}`}
      </span>
      <span>Verlaagt {verlaagt === 'beide' ? 'kans en impact' : `de ${verlaagt}`}</span>
      {status !== 'afgewezen' && (
        <span>
          <Icon name="person" /> {who ?? 'Nog niemand'}
          {who !== undefined && isEigenaarVoorstel && ' (voorstel)'}
        </span>
      )}
      {status === 'genomen' && <span>{gereedOp ? `Klaar op ${printDate(gereedOp)}` : 'Nog geen datum'}</span>}
    </p>
  );
}

const verlaagtOpties = [
  { value: 'kans', label: 'De kans' },
  { value: 'impact', label: 'De impact' },
  { value: 'beide', label: 'Kans en impact' },
];
const isVerlaagt = (value: string): value is Maatregelstand['verlaagt'] =>
  verlaagtOpties.some((optie) => optie.value === value);

function Velden({
  maatregel,
  dpia,
  set,
}: Props & { set: (patch: Partial<Omit<DpiaMaatregel, 'id'>>) => void }) {
  const { sleutel, rij, soort } = maatregel;
  const isEigen = soort === undefined;
  return (
    <div className="pw-taakvouw__form pw-dpia-maatregel__velden">
      <TekstVeld
        id={`maatregel-titel-${sleutel}`}
        label="Wat doet iemand?"
        lang
        value={maatregel.titel}
        onChange={(titel) => set({ maatregel: titel ?? '' })}
      />
      <LidKeuze
        id={`maatregel-wie-${sleutel}`}
        label="Wie doet het?"
        dossier={dpia.dossier}
        value={rij?.eigenaar ?? null}
        onChange={(eigenaar) => set({ eigenaar: eigenaar ?? null })}
      />
      <DagVeld
        id={`maatregel-dag-${sleutel}`}
        label="Wanneer is het klaar?"
        value={rij?.gereedOp}
        onChange={(gereedOp) => set({ gereedOp: gereedOp ?? null })}
      />
      {isEigen && (
        <Select
          id={`maatregel-verlaagt-${sleutel}`}
          label="Wat wordt er kleiner?"
          required={false}
          unmarked
          options={verlaagtOpties}
          value={maatregel.verlaagt}
          onChange={(value) => {
            if (isVerlaagt(value)) set({ verlaagt: value });
          }}
        />
      )}
      <CheckboxGroup
        id={`maatregel-risicos-${sleutel}`}
        label="Tegen welke risico’s helpt het?"
        required={false}
        unmarked
        options={dpia.beeld.risicobeeld.risicos.map((risico) => ({
          value: risico.sleutel,
          label: `${risico.nummer}. ${risico.titel}`,
        }))}
        value={maatregel.risicos}
        onChange={(risicos) => set({ risicos })}
      />
    </div>
  );
}
