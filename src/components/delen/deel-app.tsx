import { useEffect, useState } from 'react';
import { findPartij, taken } from '../../content/index.ts';
import type { DeelVraag, Weg } from '../../rules/index.ts';
import {
  answerDelen,
  cleanKeuzes,
  deelTitel,
  kop,
  standaardGegevens,
  toAddress,
  wegenVan,
  wegWoorden,
  type DeelKeuzes,
} from '../../wizards/delen/index.ts';
import { siteName } from '../../layouts/navigation.ts';
import { RadioGroup, Select } from '../form/index.ts';
import { DeelActies } from './deel-acties.tsx';
import { DeelResultaat } from './deel-resultaat.tsx';
import { GegevensVraag } from './gegevens-vraag.tsx';
import { PartijVraag } from './partij-vraag.tsx';

const taakOpties = [
  { value: '', label: 'Weet ik niet, of maakt niet uit' },
  ...taken.map(({ id, nummer, naam }) => ({ value: id, label: `${nummer}. ${naam}` })),
];

/** "Mag dit delen": four questions on one page with the answer beside them; the address follows the choices. */
export function DeelApp({ start }: { start: DeelKeuzes }) {
  const [keuzes, setKeuzes] = useState(start);
  const partij = findPartij(keuzes.partij ?? '');
  const wegen = partij === undefined ? [] : wegenVan(partij);
  const vraag = toVraag(keuzes);
  const title = deelTitel(keuzes);

  useEffect(() => {
    history.replaceState(null, '', toAddress(keuzes));
    document.title = `${title} – ${siteName}`;
  }, [keuzes, title]);

  return (
    <>
      <header className="pw-page-header">
        <h1 className="nl-heading nl-heading--level-1">{title}</h1>
        <p className="pw-page-header__lead">{lead}</p>
      </header>
      <div className="pw-deel">
        <form className="pw-deel__questions" aria-label="Vragen" onSubmit={(event) => event.preventDefault()}>
          <PartijVraag
            value={keuzes.partij}
            onChange={(id) => {
              setKeuzes((old) => withPartij(old, id));
            }}
          />
          {wegen.length > 1 && (
            <RadioGroup
              id="weg"
              label="Wat ga je doen?"
              options={wegen.map((weg) => ({ value: weg, ...wegWoorden[weg] }))}
              value={keuzes.weg}
              onChange={(value) => {
                setKeuzes((old) =>
                  withWeg(
                    old,
                    wegen.find((weg) => weg === value),
                  ),
                );
              }}
            />
          )}
          {keuzes.weg !== undefined && (
            <Select
              id="taak"
              label="Voor welke taak?"
              waarom="Bij elke taak horen eigen gegevens. Zonder taak kijken we naar alle taken samen."
              required={false}
              options={taakOpties}
              value={keuzes.taak ?? ''}
              onChange={(taak) => {
                setKeuzes((old) => withTaak(old, taak === '' ? undefined : taak));
              }}
            />
          )}
          {keuzes.partij !== undefined && keuzes.weg !== undefined && (
            <GegevensVraag
              start={standaardGegevens(keuzes.partij, keuzes.weg, keuzes.taak)}
              keuzes={keuzes}
              onChange={(change) => {
                setKeuzes((old) => ({ ...old, ...change }));
              }}
            />
          )}
        </form>
        <div className="pw-deel__answer" id="uitkomst">
          <p role="status" className="pw-visually-hidden">
            {vraag === undefined ? '' : sentenceFor(vraag)}
          </p>
          {vraag === undefined ? (
            <p className="pw-deel__empty">
              Kies met wie je gegevens deelt. Dan zie je hier of het mag, en waarom.
            </p>
          ) : (
            <>
              <DeelResultaat vraag={vraag} />
              {(vraag.gegevens.length > 0 || vraag.anders === true) && <DeelActies vraag={vraag} />}
            </>
          )}
        </div>
        {vraag !== undefined && (
          <a className="pw-deel__jump" href="#uitkomst">
            {sentenceFor(vraag)}
          </a>
        )}
      </div>
    </>
  );
}

const lead =
  'Kies met wie je gegevens deelt en wat erbij zit. Je ziet meteen of het mag, waarom, en wat je nog regelt.';

function toVraag({ partij, weg, ...rest }: DeelKeuzes): DeelVraag | undefined {
  return partij === undefined || weg === undefined ? undefined : { partij, weg, ...rest };
}

function sentenceFor(vraag: DeelVraag): string {
  const { antwoord, groepen } = answerDelen(vraag);
  return kop(vraag, antwoord, groepen);
}

/** Another party keeps the way where that makes sense, and starts with what is usual there. */
function withPartij(old: DeelKeuzes, id: string): DeelKeuzes {
  const partij = findPartij(id);
  if (partij === undefined) return old;
  const ways = wegenVan(partij);
  const weg = ways.find((one) => one === old.weg) ?? ways[0];
  return withWeg({ ...old, partij: id }, weg);
}

function withWeg(old: DeelKeuzes, weg: Weg | undefined): DeelKeuzes {
  const { partij, taak } = old;
  if (partij === undefined || weg === undefined) return old;
  return cleanKeuzes({ ...old, weg, gegevens: standaardGegevens(partij, weg, taak) });
}

/** Another task changes the usual fields only where the task names them, and what was added by hand stays. */
function withTaak(old: DeelKeuzes, taak: string | undefined): DeelKeuzes {
  const { partij, weg } = old;
  if (partij === undefined || weg === undefined) return { ...old, taak };
  const before = standaardGegevens(partij, weg, old.taak);
  const own = old.gegevens.filter((id) => !before.includes(id));
  return { ...old, taak, gegevens: [...standaardGegevens(partij, weg, taak), ...own] };
}
