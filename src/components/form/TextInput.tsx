import type { ComponentProps } from 'react';
import { describeField, splitField, type FieldTexts } from './field-texts.ts';
import { FormField } from './FormField.tsx';
import { texts } from './texts.ts';

/** The value and what to do when it changes; other attributes go to the input as they are. */
type Control<Tag extends 'input' | 'textarea' | 'select'> = {
  value: string;
  onChange: (value: string) => void;
} & Omit<
  ComponentProps<Tag>,
  keyof FieldTexts | 'value' | 'defaultValue' | 'onChange' | 'className' | 'disabled' | 'children'
>;

/** One line of text. `short` is for something of a known, small length, such as a number. */
export function TextInput({
  short = false,
  type = 'text',
  onChange,
  ...props
}: FieldTexts & Control<'input'> & { short?: boolean }) {
  const { field, own } = splitField(props);
  return (
    <FormField {...field}>
      <input
        {...own}
        {...describeField(field)}
        type={type}
        id={field.id}
        className={`utrecht-textbox utrecht-textbox--html-input${short ? ' pw-input--short' : ''}`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </FormField>
  );
}

/** A date as text, day first; the rules of the page read what was typed. */
export function DateInput(props: FieldTexts & Control<'input'>) {
  return <TextInput {...props} hint={props.hint ?? texts.dateHint} short autoComplete="off" />;
}

/** Text of more than one line. */
export function Textarea({ rows = 4, onChange, ...props }: FieldTexts & Control<'textarea'>) {
  const { field, own } = splitField(props);
  return (
    <FormField {...field}>
      <textarea
        {...own}
        {...describeField(field)}
        rows={rows}
        id={field.id}
        className="utrecht-textarea utrecht-textarea--html-textarea"
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </FormField>
  );
}

/** One of many options; up to about eight, use `RadioGroup`. Let the first option have the value '' and ask for a choice. */
export function Select({
  options,
  onChange,
  ...props
}: FieldTexts & Control<'select'> & { options: readonly { value: string; label: string }[] }) {
  const { field, own } = splitField(props);
  return (
    <FormField {...field}>
      <select
        {...own}
        {...describeField(field)}
        id={field.id}
        className="utrecht-select utrecht-select--html-select"
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FormField>
  );
}
