import { useState } from 'react';
import { scanFreeText, type Dossier } from '../../dossier/index.ts';
import { lidNaam, naamVan } from '../../dossier/plan/index.ts';
import { fromIsoDate, toIsoDate } from '../../wizards/vragen/index.ts';
import { DateInput, Select, Textarea, TextInput } from '../form/index.ts';

type Shared = { id: string; label: string; hint?: string | undefined; waarom?: string | undefined };

/** A day that is kept as it is typed. A day that does not exist stays in sight with a message, and counts for nothing. */
export function DagVeld({
  value,
  onChange,
  ...field
}: Shared & { value: string | null | undefined; onChange: (value: string | undefined) => void }) {
  const [text, setText] = useState(fromIsoDate(value ?? ''));
  const [error, setError] = useState<string>();
  const check = (typed: string) =>
    typed.trim() === '' || toIsoDate(typed) !== undefined
      ? undefined
      : `Schrijf bij “${field.label}” een datum als 1-3-2027, of laat het veld leeg.`;
  return (
    <DateInput
      {...field}
      required={false}
      unmarked
      value={text}
      error={error}
      onBlur={() => setError(check(text))}
      onChange={(typed) => {
        setText(typed);
        if (error !== undefined) setError(check(typed));
        onChange(typed.trim() === '' ? undefined : (toIsoDate(typed) ?? typed));
      }}
    />
  );
}

/** What a free text warns of: nobody's BSN or health belongs in a document. */
export function waarschuwing(text: string | null | undefined): string | undefined {
  const found = scanFreeText(text ?? '');
  return found.length === 0 ? undefined : found.map((one) => warnings[one]).join(' ');
}

const warnings = {
  bsn: 'Dit lijkt op een burgerservicenummer. Haal het weg: in dit dossier hoort geen BSN van een inburgeraar.',
  gezondheid: 'Dit lijkt over iemands gezondheid te gaan. Haal het weg als het over een persoon gaat.',
} as const;

/** A line of free text; empty is kept as not filled in. */
export function TekstVeld({
  value,
  onChange,
  lang = false,
  ...field
}: Shared & {
  value: string | null | undefined;
  onChange: (value: string | undefined) => void;
  lang?: boolean;
}) {
  const props = {
    ...field,
    required: false,
    unmarked: true,
    value: value ?? '',
    warning: waarschuwing(value),
    onChange: (text: string) => onChange(text === '' ? undefined : text),
  };
  // The height of the box follows what stood in it at first; it does not jump while someone types.
  const [rows] = useState(() => linesOf(value ?? ''));
  return lang ? <Textarea {...props} rows={rows} /> : <TextInput {...props} />;
}

const [fewestLines, mostLines, lineLength] = [3, 16, 70];

/** So many lines a text takes, within reason. */
function linesOf(text: string): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / lineLength)));
  const total = lines.reduce((sum, count) => sum + count, 0);
  return Math.min(mostLines, Math.max(fewestLines, total));
}

const nobody = '(niemand)';

/**
 * Who of the team. Without `voorstel` there is one empty choice; with it a person can go back to the proposal
 * (`undefined`) or say that nobody has it yet (`null`).
 */
export function LidKeuze({
  dossier,
  value,
  voorstel,
  onChange,
  ...field
}: Shared & {
  dossier: Dossier;
  value: string | null | undefined;
  /** The proposed member; `null` where the function that is proposed is not in the team. */
  voorstel?: string | null;
  onChange: (value: string | null | undefined) => void;
}) {
  const proposed = naamVan(dossier, voorstel);
  const first =
    voorstel === undefined
      ? [{ value: '', label: dossier.team.length === 0 ? 'Nog niemand in het team' : 'Nog niemand' }]
      : [
          { value: '', label: proposed === undefined ? 'Nog geen voorstel' : `Voorstel: ${proposed}` },
          { value: nobody, label: 'Nog niemand' },
        ];
  return (
    <Select
      {...field}
      required={false}
      unmarked
      options={[...first, ...dossier.team.map((lid) => ({ value: lid.id, label: lidNaam(dossier, lid) }))]}
      value={value === null && voorstel !== undefined ? nobody : (value ?? '')}
      onChange={(chosen) =>
        onChange(
          chosen === nobody ? null : chosen === '' ? (voorstel === undefined ? null : undefined) : chosen,
        )
      }
    />
  );
}
