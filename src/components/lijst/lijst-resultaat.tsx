import { useId } from 'react';
import { findGegeven, findPartij } from '../../content/index.ts';
import { paths } from '../../layouts/paths.ts';
import { teRegelen } from '../../wizards/delen/index.ts';
import {
  bijvangstZinnen,
  count,
  kopLijst,
  oordeelVan,
  type KolomKeuze,
  type LijstPlan,
  type PlanBlad,
} from '../../wizards/lijst/index.ts';
import { Button } from '../base/index.ts';
import { StatusTag } from '../result/index.ts';
import { agreementSentence, roleSentence } from '../result/outcome-words.ts';
import { printSize } from '../files/file-transfer.ts';
import { KolomRij } from './kolom-rij.tsx';
import { LijstActies } from './lijst-acties.tsx';
import type { Lijst } from './use-lijst.ts';

/** The answer about the list as it is, each column with its reasons, and the clean list to take along. */
export function LijstResultaat({ plan, file, lijst }: { plan: LijstPlan; file: Blob; lijst: Lijst }) {
  const id = useId();
  const { profiel, vraag } = plan;
  const oordeel = oordeelVan(plan);
  const notes = bijvangstZinnen(plan);
  const rows = profiel.bladen.reduce((sum, { rijen }) => sum + rijen, 0);
  const setKeuze = (sleutel: string, keuze: KolomKeuze) => {
    lijst.setKeuzes((old) => ({
      ...old,
      kolommen: { ...old.kolommen, [sleutel]: { ...old.kolommen[sleutel], ...keuze } },
    }));
  };
  return (
    <>
      <section className={`pw-outcome pw-lijst-uitkomst pw-status--${oordeel}`} aria-labelledby={id}>
        <div className="pw-outcome__result">
          <StatusTag status={oordeel} />
          <h2 className="pw-outcome__sentence" id={id}>
            {kopLijst(plan)}
          </h2>
          <p>
            “{profiel.bestand}”: {count(rows)} {rows === 1 ? 'rij' : 'rijen'}, {printSize(profiel.bytes)}. Wij
            herkennen niet alles: kijk zelf de lijst nog na.
          </p>
          <Samenvatting plan={plan} />
          <p className="pw-lijst__again">
            <a className="nl-link" href="#schone-lijst">
              Naar de schone lijst
            </a>
            <Button kind="subtle" onClick={lijst.wis}>
              Andere lijst
            </Button>
            <KopKeuze plan={plan} file={file} lijst={lijst} />
          </p>
        </div>
        {notes.length > 0 && (
          <div>
            <h3 className="pw-outcome__heading">Let op</h3>
            <ul>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </div>
        )}
        <div className="pw-outcome__next">
          <h3 className="pw-outcome__heading">Wat je nog regelt</h3>
          <ul>
            {teRegelen(
              { ...vraag, gegevens: [] },
              { geheel: 'mag', gegevens: [], rol: plan.rol, overeenkomst: plan.overeenkomst },
            ).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {vraag.weg === 'naar' && (
            <p>
              {[...new Set([roleSentence(plan.rol), agreementSentence(plan.overeenkomst)])].join(' ')}{' '}
              <a className="nl-link" href={paths.partij(vraag.partij)}>
                Alles over {findPartij(vraag.partij)?.inZin}
              </a>
            </p>
          )}
        </div>
      </section>
      {plan.bladen.map((blad) => (
        <BladDeel
          key={blad.blad.index}
          deel={blad}
          isAlone={plan.bladen.length === 1}
          onKeuze={setKeuze}
          onMee={(gaatMee) => {
            lijst.setKeuzes((old) => ({ ...old, bladen: { ...old.bladen, [blad.blad.index]: gaatMee } }));
          }}
        />
      ))}
      <Ontbreekt ids={plan.ontbreekt} />
      <LijstActies plan={plan} file={file} />
    </>
  );
}

/** What stays and what goes, in two lines, for who does not read on. */
function Samenvatting({ plan }: { plan: LijstPlan }) {
  const kolommen = plan.bladen.flatMap(({ gaatMee, kolommen: all }) =>
    all.map(({ sleutel, kolom, blijft }) => ({ sleutel, naam: kolom.naam, blijft: gaatMee && blijft })),
  );
  const parts = [
    { titel: 'Gaat niet mee', namen: kolommen.filter(({ blijft }) => !blijft) },
    { titel: 'Blijft in de schone lijst', namen: kolommen.filter(({ blijft }) => blijft) },
  ];
  return (
    <dl className="pw-lijst-kort">
      {parts
        .filter(({ namen }) => namen.length > 0)
        .map(({ titel, namen }) => (
          <div key={titel}>
            <dt>
              {titel} ({namen.length})
            </dt>
            <dd>{namen.map(({ naam }) => naam).join(', ')}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The reader may take data for a heading, or a heading for data. */
function KopKeuze({ plan, file, lijst }: { plan: LijstPlan; file: Blob; lijst: Lijst }) {
  const hasHeading = plan.profiel.bladen.some(({ kopregel }) => kopregel >= 0);
  return (
    <Button
      kind="subtle"
      onClick={() => {
        lijst.kies(file, plan.profiel.bestand, !hasHeading);
      }}
    >
      {hasHeading ? 'De lijst heeft geen kop' : 'De eerste regel is de kop'}
    </Button>
  );
}

function BladDeel({
  deel: { blad, gaatMee, kolommen },
  isAlone,
  onKeuze,
  onMee,
}: {
  deel: PlanBlad;
  isAlone: boolean;
  onKeuze: (sleutel: string, keuze: KolomKeuze) => void;
  onMee: (gaatMee: boolean) => void;
}) {
  const stays = kolommen.filter(({ blijft }) => blijft).length;
  return (
    <section className="pw-lijst-blad" aria-label={isAlone ? 'Kolommen' : `Blad ${blad.naam}`}>
      <h3 className="nl-heading nl-heading--level-3">
        {isAlone ? 'De kolommen' : `Blad “${blad.naam}”${blad.verborgen ? ' (verborgen)' : ''}`}
      </h3>
      {!isAlone && (
        <label className="pw-option">
          <input
            type="checkbox"
            className="pw-checkbox"
            checked={gaatMee}
            onChange={(event) => {
              onMee(event.target.checked);
            }}
          />
          <span>Neem dit blad mee in de schone lijst</span>
        </label>
      )}
      <p>
        {count(blad.rijen)} rijen. {stays} van de {kolommen.length} kolommen{' '}
        {gaatMee
          ? `${stays === 1 ? 'blijft' : 'blijven'} in de schone lijst.`
          : `${stays === 1 ? 'zou' : 'zouden'} blijven; het blad gaat niet mee.`}
      </p>
      <ul className="pw-kolommen">
        {kolommen.map((rij) => (
          <KolomRij
            key={rij.sleutel}
            rij={rij}
            onKeuze={(keuze) => {
              onKeuze(rij.sleutel, keuze);
            }}
          />
        ))}
      </ul>
    </section>
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
