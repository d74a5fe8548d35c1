import type { Vraag } from '../../content/index.ts';
import { scanFreeText } from '../../dossier/index.ts';
import type { Answer } from '../../wizards/vragen/index.ts';
import { CheckboxGroup, DateInput, RadioGroup, Textarea, TextInput } from '../form/index.ts';

type Props = {
  vraag: Vraag;
  answer: Answer;
  error: string | undefined;
  onChange: (answer: Answer) => void;
  onBlur: () => void;
};

/** Value of the option "weet ik nog niet" on screen; the dossier holds `null`. */
const unknown = 'weet-ik-nog-niet';
const unknownOption = {
  value: unknown,
  label: 'Weet ik nog niet',
  uitleg: 'Dan staat er in het document een gemarkeerde plek.',
};

const warnings = {
  bsn: 'Dit lijkt op een burgerservicenummer. Haal het weg: een document mag geen BSN van een inburgeraar bevatten.',
  gezondheid: 'Dit lijkt over iemands gezondheid te gaan. Haal het weg als het over een persoon gaat.',
} as const;

/** One question in the form that fits its kind. */
export function QuestionField({ vraag, answer, error, onChange, onBlur }: Props) {
  const { id, soort, label, waarom, hint } = vraag;
  const field = { id, label, waarom, hint, error };
  if (soort === 'keuze') {
    return (
      <RadioGroup
        {...field}
        name={id}
        options={optionsOf(vraag)}
        value={choiceOf(answer)}
        onChange={(value) => onChange(fromChoice(value))}
      />
    );
  }
  if (soort === 'meerkeuze')
    return <Choices field={field} vraag={vraag} answer={answer} onChange={onChange} />;
  const text = {
    ...field,
    required: false,
    value: typeof answer === 'string' ? answer : '',
    warning: soort === 'tekst' || soort === 'lang' ? warningOf(answer, id) : undefined,
    onBlur,
  };
  if (soort === 'lang') return <Textarea {...text} onChange={onChange} />;
  if (soort === 'datum') return <DateInput {...text} onChange={onChange} />;
  const type = soort === 'email' ? 'email' : 'text';
  return (
    <TextInput
      {...text}
      type={type}
      short={soort === 'getal'}
      inputMode={soort === 'getal' ? 'numeric' : undefined}
      onChange={onChange}
    />
  );
}

type ChoicesProps = {
  field: { id: string; label: string };
  vraag: Vraag;
  answer: Answer;
  onChange: (answer: Answer) => void;
};

/** Several choices; "weet ik nog niet" excludes the others. */
function Choices({ field, vraag, answer, onChange }: ChoicesProps) {
  const chosen = answer === null ? [unknown] : Array.isArray(answer) ? answer : [];
  const change = (values: readonly string[]) => {
    const saysUnknown = values.includes(unknown) && !chosen.includes(unknown);
    onChange(saysUnknown ? null : values.filter((value) => value !== unknown));
  };
  return (
    <CheckboxGroup {...field} name={vraag.id} options={optionsOf(vraag)} value={chosen} onChange={change} />
  );
}

const optionsOf = ({ opties }: Vraag) => [
  ...opties.map(({ waarde, label, uitleg }) => ({ value: waarde, label, uitleg })),
  unknownOption,
];
const choiceOf = (answer: Answer): string =>
  answer === null ? unknown : typeof answer === 'string' ? answer : '';
const fromChoice = (value: string): Answer => (value === unknown ? null : value);

/** A registration number of an organisation looks like a BSN, so the KVK field gets no warning. */
function warningOf(answer: Answer, id: string): string | undefined {
  if (typeof answer !== 'string' || id === 'kvk') return undefined;
  const found = scanFreeText(answer);
  return found.length === 0 ? undefined : found.map((one) => warnings[one]).join(' ');
}
