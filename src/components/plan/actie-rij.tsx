import { memo, useContext, useState } from 'react';
import type { Actieregel } from '../../dossier/index.ts';
import {
  type Actie,
  actiestatusWoorden,
  type Actiewijziging,
  isOpen,
  isTeLaat,
} from '../../dossier/plan/index.ts';
import { atStart, explainBronnen, printDate } from '../../rules/index.ts';
import { dagOfNiet, herkomstWoorden } from '../../wizards/plan/index.ts';
import { Bronregel, Button, Icon } from '../base/index.ts';
import { Select } from '../form/index.ts';
import { DossierContext } from './use-plan.ts';
import { DagVeld, LidKeuze, TekstVeld } from './velden.tsx';

type Props = {
  actie: Actie;
  /** Name of the owner, if any. */
  wie: string | undefined;
  vandaag: string;
  onChange: (actie: Actie, change: Actiewijziging) => void;
  onRemove: (actie: Actie) => void;
};

/** One action: tick it off, see who and when and why, and unfold it to change it. */
export const ActieRij = memo(function ActieRij(props: Props) {
  const { actie, wie, vandaag, onChange } = props;
  const [isOpened, setOpened] = useState(false);
  const id = `actie-${actie.id.replaceAll(/[^\w-]/g, '-')}`;
  const isDone = !isOpen(actie);
  return (
    <li className={`pw-actie${isDone ? ' pw-actie--klaar' : ''}`} id={id}>
      <input
        type="checkbox"
        className="pw-checkbox"
        id={`${id}-klaar`}
        checked={isDone}
        aria-label={`Klaar: ${actie.titel}`}
        onChange={() => onChange(actie, { status: isDone ? 'open' : 'klaar' })}
      />
      <div className="pw-actie__tekst">
        <label className="pw-actie__titel" htmlFor={`${id}-klaar`}>
          {actie.titel}
        </label>
        <p className="pw-actie__feiten">
          {isTeLaat(actie, vandaag) && <strong className="pw-actie__laat">Te laat</strong>}
          <Wie naam={wie} actie={actie} />
          <Wanneer actie={actie} />
          {actie.status === 'bezig' && <span>Bezig</span>}
          {actie.status === 'overgeslagen' && <span>Overgeslagen: {actie.reden || 'reden ontbreekt'}</span>}
          {actie.bron !== 'stap' && <span>{herkomstWoorden[actie.bron]}</span>}
        </p>
      </div>
      <div className="pw-actie__doen">
        {actie.href !== undefined && !isDone && (
          <a className="nl-link" href={actie.href}>
            Doe dit<span className="pw-visually-hidden">: {actie.titel}</span>
          </a>
        )}
        <Button
          kind="subtle"
          aria-expanded={isOpened}
          aria-controls={`${id}-meer`}
          onClick={() => setOpened(!isOpened)}
        >
          {isOpened ? 'Sluit' : 'Wijzig'}
          <span className="pw-visually-hidden">: {actie.titel}</span>
        </Button>
      </div>
      {isOpened && <Meer {...props} id={id} />}
    </li>
  );
}, isSame);

/** Every change of the dossier makes all actions anew; only a row that says something else is drawn again. */
function isSame(old: Props, next: Props): boolean {
  return (
    old.wie === next.wie &&
    old.vandaag === next.vandaag &&
    old.onChange === next.onChange &&
    JSON.stringify(old.actie) === JSON.stringify(next.actie)
  );
}

function Wie({ naam, actie }: { naam: string | undefined; actie: Actie }) {
  return (
    <span>
      <Icon name="person" /> {naam ?? 'Nog niemand'}
      {naam !== undefined && actie.isEigenaarVoorstel && ' (voorstel)'}
    </span>
  );
}

function Wanneer({ actie }: { actie: Actie }) {
  if (actie.klaarOp !== undefined) return <span>op {printDate(actie.klaarOp)}</span>;
  return (
    <span>
      {dagOfNiet(actie.gereedOp)}
      {actie.gereedOp !== undefined && actie.isDatumVoorstel && ' (voorstel)'}
    </span>
  );
}

const statusOptions = Object.entries(actiestatusWoorden).map(([value, word]) => ({
  value,
  label: atStart(word),
}));
const isStatus = (value: string): value is Actieregel['status'] => value in actiestatusWoorden;

/** What can be changed. Everything is kept at once. */
function Meer({ actie, onChange, onRemove, id }: Props & { id: string }) {
  const dossier = useContext(DossierContext);
  const regel = dossier.actieplan.acties.find((one) => one.id === actie.id);
  const set = (change: Actiewijziging) => onChange(actie, change);
  return (
    <div className="pw-actie__meer" id={`${id}-meer`}>
      {actie.waarom !== undefined && actie.waarom !== '' && <p>{actie.waarom}</p>}
      <Bronregel bronnen={explainBronnen(actie.bronnen)} className="pw-outcome__sources" />
      <TekstVeld
        id={`${id}-tekst`}
        label="Wat moet er gebeuren?"
        lang
        value={regel?.tekst ?? actie.titel}
        onChange={(tekst) => set({ tekst: tekst ?? '' })}
      />
      <div className="pw-actie__velden">
        <LidKeuze
          id={`${id}-wie`}
          label="Wie?"
          dossier={dossier}
          value={actie.isEigenaarVoorstel ? undefined : (actie.eigenaar ?? null)}
          voorstel={actie.voorgesteldeEigenaar ?? null}
          onChange={(eigenaar) => set({ eigenaar })}
        />
        <DagVeld
          id={`${id}-wanneer`}
          label="Wanneer klaar?"
          value={regel?.gereedOp ?? actie.gereedOp}
          onChange={(gereedOp) => set({ gereedOp })}
        />
        <Select
          id={`${id}-status`}
          label="Hoe ver?"
          options={statusOptions}
          value={actie.status}
          onChange={(status) => {
            if (isStatus(status)) set({ status });
          }}
        />
      </div>
      {actie.status === 'overgeslagen' && (
        <TekstVeld
          id={`${id}-reden`}
          label="Waarom sla je dit over?"
          hint="De reden komt in het actieplan, zodat een ander haar kan volgen."
          value={regel?.reden}
          onChange={(reden) => set({ reden })}
        />
      )}
      {actie.bron === 'eigen' && !actie.isVervallen && (
        <Button kind="subtle" onClick={() => onRemove(actie)}>
          Haal deze actie weg
        </Button>
      )}
    </div>
  );
}
