import { useState } from 'react';
import type { RijksmodelVraag } from '../../content/index.ts';
import { celTekst, rijenVan, type Dpiabeeld } from '../../dossier/dpia/index.ts';
import { leesbareCel, yesNo } from '../../wizards/dpia/index.ts';
import { CheckboxGroup, RadioGroup, Select } from '../form/index.ts';
import { DagVeld, TekstVeld } from '../plan/velden.tsx';
import type { DpiaState } from './use-dpia.ts';

type Props = {
  id: string;
  veld: RijksmodelVraag;
  dpia: DpiaState;
  value: string | readonly string[];
  onChange: (value: string | string[]) => void;
};

/** A field of the Rijksmodel in the form that fits its kind. */
export function FormulierVeld({ id, veld, dpia, value, onChange }: Props) {
  const { naam, soort } = veld;
  const field = { id, label: naam };
  const text = typeof value === 'string' ? value : value.join('\n');
  // A box does not turn into a line while someone types in it.
  const [isLong] = useState(soort === 'tekst' || text.length > longLine || text.includes('\n'));
  if (soort === 'meerkeuze')
    return (
      <CheckboxGroup
        {...field}
        required={false}
        unmarked
        options={optionsOf(veld, dpia.beeld, value)}
        value={Array.isArray(value) ? value : text === '' ? [] : [text]}
        onChange={onChange}
      />
    );
  if (soort === 'ja-nee')
    return (
      <RadioGroup
        {...field}
        required={false}
        unmarked
        options={veld.opties.map((optie) => ({ value: optie, label: yesNo[optie] ?? optie }))}
        value={text}
        onChange={onChange}
      />
    );
  if (soort === 'keuze')
    return (
      <Select
        {...field}
        required={false}
        unmarked
        options={[
          { value: '', label: 'Maak een keuze' },
          ...veld.opties.map((optie) => ({ value: optie, label: leesbareCel(soort, optie) })),
        ]}
        value={text}
        onChange={onChange}
      />
    );
  if (soort === 'datum') return <DagVeld {...field} value={text} onChange={(day) => onChange(day ?? '')} />;
  return <TekstVeld {...field} lang={isLong} value={text} onChange={(typed) => onChange(typed ?? '')} />;
}

/** A line that is longer than this is easier to read in a box. */
const longLine = 70;

/** The options of the model, or the answers to another question; what was chosen stays in sight where that one is gone. */
function optionsOf(
  { opties, optiesUit }: RijksmodelVraag,
  beeld: Dpiabeeld,
  value: string | readonly string[],
) {
  const found = optiesUit === undefined ? opties : answersTo(beeld, optiesUit);
  const chosen = typeof value === 'string' ? [] : value;
  return [...new Set([...found, ...chosen])].map((one) => ({ value: one, label: one }));
}

const answersTo = ({ vragen }: Dpiabeeld, id: string): string[] =>
  vragen
    .filter(({ vraag }) => vraag.velden.some((veld) => veld.id === id))
    .flatMap(({ waarde }) => rijenVan(waarde).map((rij) => celTekst(rij[id])))
    .filter((one) => one !== '');
