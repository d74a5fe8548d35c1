import { useState } from 'react';
import { rollen } from '../../content/index.ts';
import type { Teamlid } from '../../dossier/index.ts';
import { lidNaam, voegLidToe, wijzigLid } from '../../dossier/plan/index.ts';
import { planpagina } from '../../wizards/plan/index.ts';
import { Button, LinkButton } from '../base/index.ts';
import { CheckboxGroup } from '../form/index.ts';
import { Bevindingen, findBevindingen } from './bevindingen.tsx';
import { LidVerwijderen } from './lid-verwijderen.tsx';
import type { Plan } from './use-plan.ts';
import { TekstVeld } from './velden.tsx';

/** The people and their functions. */
export function TeamPage({ plan }: { plan: Plan }) {
  const { dossier, update } = plan;
  const [opened, setOpened] = useState<string>();
  const add = () => {
    const id = crypto.randomUUID();
    update((old) => voegLidToe(old, { id, naam: '', functies: [] }));
    setOpened(id);
  };
  return (
    <>
      {dossier.team.length === 0 && (
        <p>
          Begin met jezelf. Een team heeft in elk geval iemand die beslist (de proceseigenaar), iemand die het
          werk doet, en iemand die veel van privacy weet.
        </p>
      )}
      <ul className="pw-leden">
        {dossier.team.map((lid) => (
          <Lid
            key={lid.id}
            plan={plan}
            lid={lid}
            isOpened={opened === lid.id}
            onToggle={() => setOpened(opened === lid.id ? undefined : lid.id)}
          />
        ))}
      </ul>
      <p>
        <Button kind={dossier.team.length === 0 ? 'primary' : 'secondary'} onClick={add}>
          Voeg iemand toe
        </Button>
      </p>
      {dossier.team.length > 0 && (
        <>
          <Bevindingen
            plan={plan}
            bevindingen={findBevindingen(plan).filter(({ taak }) => taak === undefined)}
          />
          <p>
            <LinkButton href={planpagina.met('taken').pad} iconEnd="arrow-right">
              Volgende: wie voert welke taak uit?
            </LinkButton>
          </p>
        </>
      )}
    </>
  );
}

type LidProps = { plan: Plan; lid: Teamlid; isOpened: boolean; onToggle: () => void };

function Lid({ plan, lid, isOpened, onToggle }: LidProps) {
  const { dossier } = plan;
  const [isLeaving, setLeaving] = useState(false);
  const naam = lidNaam(dossier, lid);
  const names = lid.functies.map((functie) => functieIn(plan, functie));
  return (
    <li className="pw-lid">
      <div className="pw-lid__kop">
        <div>
          <h2 className="pw-lid__naam">{naam}</h2>
          <p className="pw-lid__functies">
            {names.length === 0 ? 'Nog geen functie gekozen' : names.join(', ')}
          </p>
        </div>
        <div className="pw-actie__doen">
          <Button kind="subtle" aria-expanded={isOpened} onClick={onToggle}>
            {isOpened ? 'Sluit' : 'Wijzig'}
            <span className="pw-visually-hidden">: {naam}</span>
          </Button>
          <Button kind="subtle" onClick={() => setLeaving(true)}>
            Haal weg<span className="pw-visually-hidden">: {naam}</span>
          </Button>
        </div>
      </div>
      {isLeaving && <LidVerwijderen plan={plan} lid={lid} onDone={() => setLeaving(false)} />}
      {isOpened && !isLeaving && <LidForm plan={plan} lid={lid} />}
    </li>
  );
}

const functieIn = ({ dossier }: Plan, functie: string): string =>
  rollen.find(({ id }) => id === functie)?.naam ??
  dossier.eigenFuncties.find(({ id }) => id === functie)?.naam ??
  functie;

function LidForm({ plan, lid }: { plan: Plan; lid: Teamlid }) {
  const { dossier, update } = plan;
  const set = (change: Partial<Teamlid>) => update((old) => wijzigLid(old, lid.id, change));
  return (
    <div className="pw-lid__form">
      <TekstVeld
        id={`naam-${lid.id}`}
        label="Naam"
        value={lid.naam}
        onChange={(naam) => set({ naam: naam ?? '' })}
      />
      <TekstVeld
        id={`email-${lid.id}`}
        label="E-mailadres"
        hint="Voor in het actieplan. Mag leeg blijven."
        value={lid.email}
        onChange={(email) => set({ email })}
      />
      <CheckboxGroup
        id={`functies-${lid.id}`}
        label="Welke functies heeft deze persoon?"
        required={false}
        unmarked
        waarom="Van de functie hangt af wat de site voorstelt: wie beslist, wie uitvoert en wie toegang krijgt."
        options={[
          ...rollen.map(({ id, naam, grens }) => ({ value: id, label: naam, uitleg: grens })),
          ...dossier.eigenFuncties.map(({ id, naam }) => ({ value: id, label: naam })),
          ...unknownFunctions(plan, lid),
        ]}
        value={lid.functies}
        onChange={(functies) => set({ functies })}
      />
      <EigenFunctie plan={plan} lid={lid} />
    </div>
  );
}

/** Functions of an older dossier that neither the facts nor the dossier know by id. */
const unknownFunctions = ({ dossier }: Plan, lid: Teamlid) =>
  lid.functies
    .filter((functie) => ![...rollen, ...dossier.eigenFuncties].some(({ id }) => id === functie))
    .map((functie) => ({ value: functie, label: functie }));

function EigenFunctie({ plan, lid }: { plan: Plan; lid: Teamlid }) {
  const [naam, setNaam] = useState<string>();
  const add = () => {
    const text = naam?.trim() ?? '';
    if (text === '') return;
    const id = crypto.randomUUID();
    plan.update((old) =>
      wijzigLid({ ...old, eigenFuncties: [...old.eigenFuncties, { id, naam: text }] }, lid.id, {
        functies: [...lid.functies, id],
      }),
    );
    setNaam(undefined);
  };
  return (
    <form
      className="pw-actie-nieuw"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TekstVeld id={`eigen-${lid.id}`} label="Andere functie" value={naam} onChange={setNaam} />
      <Button type="submit" kind="secondary">
        Voeg deze functie toe
      </Button>
    </form>
  );
}
