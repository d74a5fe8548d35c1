import type { ComponentProps } from 'react';
import { describeField, type FieldTexts } from './field-texts.ts';
import { FieldGroup } from './FormField.tsx';

/** An option of a question, with a sentence that explains it. */
export type Option = { value: string; label: string; uitleg?: string | undefined };

type Group = FieldTexts & {
  options: readonly Option[];
  /** Default: the id. */
  name?: string;
  onBlur?: () => void;
};

/** One option of a few. `value` is '' or undefined as long as nothing is chosen. */
export function RadioGroup({
  options,
  value,
  onChange,
  name,
  onBlur,
  ...field
}: Group & { value: string | undefined; onChange: (value: string) => void }) {
  return (
    <FieldGroup {...field} role="radiogroup" aria={describeField(field)}>
      {options.map((option, index) => (
        <OptionRow
          key={option.value}
          id={optionId(field.id, index)}
          option={option}
          input={{
            type: 'radio',
            name: name ?? field.id,
            className: 'utrecht-radio-button utrecht-radio-button--html-input',
            checked: option.value === value,
            onBlur,
            onChange: () => {
              onChange(option.value);
            },
          }}
        />
      ))}
    </FieldGroup>
  );
}

/** Any number of options; the values keep the order of the options. */
export function CheckboxGroup({
  options,
  value,
  onChange,
  name,
  onBlur,
  ...field
}: Group & { value: readonly string[]; onChange: (value: string[]) => void }) {
  // A group of checkboxes has role `group`, which knows no `aria-required` or `aria-invalid`.
  const { 'aria-describedby': describedBy, 'aria-invalid': invalid } = describeField(field);
  const toggle = (changed: string) => {
    const isChosen = (one: string) => value.includes(one) !== (one === changed);
    onChange(options.map((option) => option.value).filter(isChosen));
  };
  return (
    <FieldGroup {...field} many={options.length > 12} aria={{ 'aria-describedby': describedBy }}>
      {options.map((option, index) => (
        <OptionRow
          key={option.value}
          id={optionId(field.id, index)}
          option={option}
          input={{
            type: 'checkbox',
            name: name ?? field.id,
            className: 'pw-checkbox',
            checked: value.includes(option.value),
            'aria-invalid': invalid,
            onBlur,
            onChange: () => {
              toggle(option.value);
            },
          }}
        />
      ))}
    </FieldGroup>
  );
}

/** The first option has the id of the field, so that a link to the field lands on something that takes focus. */
const optionId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);

function OptionRow({ id, option, input }: { id: string; option: Option; input: ComponentProps<'input'> }) {
  const hintId = option.uitleg === undefined ? undefined : `${id}-uitleg`;
  return (
    <label className="pw-option" htmlFor={id}>
      <input
        {...input}
        id={id}
        value={option.value}
        aria-labelledby={`${id}-optie`}
        aria-describedby={hintId}
      />
      <span>
        <span id={`${id}-optie`}>{option.label}</span>
        {option.uitleg !== undefined && (
          <span className="pw-option__hint" id={hintId}>
            {option.uitleg}
          </span>
        )}
      </span>
    </label>
  );
}
