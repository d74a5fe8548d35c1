import type { Ref } from 'react';
import { findGegeven } from '../../content/index.ts';
import { paths } from '../../layouts/paths.ts';
import { kiesBlad, kiesBlijft, kiesGegeven, type LijstPlan } from '../../wizards/lijst/index.ts';
import { BladDeel } from './blad-deel.tsx';
import { LijstActies } from './lijst-acties.tsx';
import { LijstUitkomst } from './lijst-uitkomst.tsx';
import type { Lijst } from './use-lijst.ts';

/** The answer about the list as it is, each column with its reasons, and the clean list to take along. */
export function LijstResultaat({
  plan,
  file,
  lijst,
  kop,
  onWis,
}: {
  plan: LijstPlan;
  file: Blob;
  lijst: Lijst;
  /** The heading of the answer, for who leads the focus there. */
  kop: Ref<HTMLHeadingElement>;
  onWis: () => void;
}) {
  return (
    <>
      <LijstUitkomst
        plan={plan}
        kop={kop}
        onWis={onWis}
        onKop={(heeftKop) => {
          lijst.kies(file, plan.profiel.bestand, heeftKop);
        }}
      />
      {plan.bladen.map((blad) => (
        <BladDeel
          key={blad.blad.index}
          deel={blad}
          isAlone={plan.bladen.length === 1}
          onGegeven={({ sleutel }, gegeven) => {
            lijst.setKeuzes((old) => kiesGegeven(old, sleutel, gegeven));
          }}
          onBlijft={(kolom, blijft) => {
            lijst.setKeuzes((old) => kiesBlijft(old, plan.vraag, kolom, blijft));
          }}
          onMee={(gaatMee) => {
            lijst.setKeuzes((old) => kiesBlad(old, blad.blad.index, gaatMee));
          }}
        />
      ))}
      <Ontbreekt ids={plan.ontbreekt} />
      <LijstActies plan={plan} file={file} />
    </>
  );
}

/** What is usual with this party and not in the list. It need not be: less is better. */
function Ontbreekt({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <details className="pw-lijst-ontbreekt">
      <summary>
        {ids.length} {ids.length === 1 ? 'gegeven dat' : 'gegevens die'} hier gebruikelijk{' '}
        {ids.length === 1 ? 'is, staat' : 'zijn, staan'} niet in de lijst
      </summary>
      <p>Dat hoeft ook niet: deel alleen wat nodig is. Mis je er een die wel nodig is?</p>
      <ul className="pw-deelgroep__gegevens">
        {ids.map((id) => (
          <li key={id}>
            <a href={paths.gegeven(id)}>{findGegeven(id)?.naam ?? id}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
