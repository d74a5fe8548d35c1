import type { ReactNode } from 'react';
import { Icon } from '../base/index.ts';
import { fieldIds, type FieldTexts } from './field-texts.ts';
import { texts } from './texts.ts';

/** A field: label, hint, why we ask, error, and the input itself as child. */
export function FormField({ children, ...field }: FieldTexts & { children: ReactNode }) {
  const invalid = field.error === undefined ? '' : ' utrecht-form-field--invalid';
  return (
    <div className={`utrecht-form-field utrecht-form-field--text pw-field${invalid}`}>
      <label className="utrecht-form-label pw-field__label" id={fieldIds(field.id).label} htmlFor={field.id}>
        <LabelText {...field} />
      </label>
      <FieldDescriptions {...field} />
      <div className="pw-field__input">{children}</div>
      <FieldWarning {...field} />
    </div>
  );
}

/**
 * Several inputs under one question. `role` is `radiogroup` where one of them is chosen; `many` shows a long list
 * plainly.
 */
export function FieldGroup({
  children,
  role,
  many = false,
  aria,
  ...field
}: FieldTexts & {
  children: ReactNode;
  role?: 'radiogroup';
  many?: boolean;
  aria: Record<string, string | boolean | undefined>;
}) {
  const invalid = field.error === undefined ? '' : ' utrecht-form-fieldset--invalid';
  return (
    <fieldset className={`utrecht-form-fieldset pw-group${invalid}`} role={role} {...aria}>
      <legend
        className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend"
        id={fieldIds(field.id).label}
      >
        <LabelText {...field} />
      </legend>
      <FieldDescriptions {...field} />
      <div className={many ? 'pw-options pw-options--many' : 'pw-options'}>{children}</div>
      <FieldWarning {...field} />
    </fieldset>
  );
}

const LabelText = ({ label, required = true, unmarked = false }: FieldTexts) => (
  <>
    {label}
    {!required && !unmarked && <span className="pw-field__optional"> {texts.optional}</span>}
  </>
);

function FieldDescriptions({ id, hint, waarom, error }: FieldTexts) {
  const ids = fieldIds(id);
  return (
    <>
      {hint !== undefined && (
        <p className="utrecht-form-field-description pw-field__hint" id={ids.hint}>
          {hint}
        </p>
      )}
      {waarom !== undefined && (
        <p className="pw-field__why" id={ids.waarom}>
          <b>{texts.why}</b> {waarom}
        </p>
      )}
      {error !== undefined && (
        <p className="utrecht-form-field-error-message pw-field__error" id={ids.error}>
          <Icon name="error" />
          <span>{error}</span>
        </p>
      )}
    </>
  );
}

/** Stands in the page before there is a warning: only then do screen readers read a warning that appears. */
function FieldWarning({ id, warning }: FieldTexts) {
  return (
    <div className="pw-field__warning" id={fieldIds(id).warning} role="status">
      {warning !== undefined && (
        <>
          <Icon name="warning" />
          <span>{warning}</span>
        </>
      )}
    </div>
  );
}
