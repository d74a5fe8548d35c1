import type { Dispatch, SetStateAction } from 'react';
import { findPartij, taken } from '../../content/index.ts';
import {
  metGebruikelijk,
  metGegevens,
  metPartij,
  metTaak,
  metWeg,
  onbekendZin,
  standaardGegevens,
  wegenVan,
  wegWoorden,
  zonderOnbekend,
  type DeelKeuzes,
} from '../../wizards/delen/index.ts';
import { Button, Callout } from '../base/index.ts';
import { RadioGroup, Select } from '../form/index.ts';
import { GegevensVraag } from './gegevens-vraag.tsx';
import { PartijVraag } from './partij-vraag.tsx';
import { useFocusAfter } from './use-focus-after.ts';

const taakOpties = [
  { value: '', label: 'Weet ik niet, of maakt niet uit' },
  ...taken.map(({ id, nummer, naam }) => ({ value: id, label: `${nummer}. ${naam}` })),
];

/** The four questions: with whom, what one is about to do, for which task, and which data. */
export function DeelVragen({
  keuzes,
  onChange,
}: {
  keuzes: DeelKeuzes;
  onChange: Dispatch<SetStateAction<DeelKeuzes>>;
}) {
  const partij = findPartij(keuzes.partij ?? '');
  const wegen = partij === undefined ? [] : wegenVan(partij);
  const focusAfter = useFocusAfter();
  return (
    <form className="pw-deel__questions" aria-label="Vragen" onSubmit={(event) => event.preventDefault()}>
      {keuzes.onbekend.length > 0 && (
        <Callout kind="warning" title="Deze link klopt niet helemaal">
          <p>{onbekendZin(keuzes.onbekend)}</p>
          <Button
            kind="secondary"
            onClick={() => {
              onChange(zonderOnbekend);
              focusAfter(keuzes.weg === undefined ? 'zoek-partij' : 'gegevens');
            }}
          >
            Ik heb het nagekeken, laat het weg
          </Button>
        </Callout>
      )}
      <PartijVraag value={keuzes.partij} onChange={(id) => onChange((old) => metPartij(old, id))} />
      {wegen.length > 1 && (
        <RadioGroup
          id="weg"
          label="Wat ga je doen?"
          options={wegen.map((weg) => ({ value: weg, ...wegWoorden[weg] }))}
          value={keuzes.weg}
          onChange={(value) =>
            onChange((old) =>
              metWeg(
                old,
                wegen.find((weg) => weg === value),
              ),
            )
          }
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
          onChange={(taak) => onChange((old) => metTaak(old, taak === '' ? undefined : taak))}
        />
      )}
      {keuzes.partij !== undefined && keuzes.weg !== undefined && (
        <GegevensVraag
          plek={{ partij: keuzes.partij, weg: keuzes.weg, taak: keuzes.taak }}
          start={standaardGegevens(keuzes.partij, keuzes.weg, keuzes.taak)}
          keuzes={keuzes}
          onGegevens={(gegevens) => onChange((old) => metGegevens(old, gegevens))}
          onAnders={(anders) => onChange((old) => ({ ...old, anders }))}
          onGebruikelijk={() => {
            onChange(metGebruikelijk);
            focusAfter('gegevens');
          }}
        />
      )}
    </form>
  );
}
