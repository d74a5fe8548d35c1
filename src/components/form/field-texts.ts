/** The texts around a field. `error` and `warning` may come and go while someone types. */
export type FieldTexts = {
  /** Id of the input, and of the first option of a group: links of the error summary go there. */
  id: string;
  label: string;
  hint?: string | undefined;
  /** Why we ask this. */
  waarom?: string | undefined;
  error?: string | undefined;
  /** Something to think about that does not stop anyone, such as a BSN in a free field. */
  warning?: string | undefined;
  /** Default true. A field that may stay empty says so in its label. */
  required?: boolean | undefined;
  /** For a filter, or a row of a list that a person fills in bit by bit: says nothing about whether it may stay empty. */
  unmarked?: boolean | undefined;
};

/** Ids of the texts around a field. */
export const fieldIds = (id: string) => ({
  label: `${id}-label`,
  hint: `${id}-hint`,
  waarom: `${id}-waarom`,
  error: `${id}-fout`,
  warning: `${id}-let-op`,
});

/** What an input or group says to assistive technology about the texts around it; the error comes first. */
export function describeField({ id, hint, waarom, error, warning, required = true }: FieldTexts) {
  const ids = fieldIds(id);
  const parts = [
    error !== undefined && ids.error,
    hint !== undefined && ids.hint,
    waarom !== undefined && ids.waarom,
    warning !== undefined && ids.warning,
  ].filter((part) => part !== false);
  return {
    'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-required': required,
  } as const;
}

/** Takes the texts of a field apart from the attributes of the input itself. */
export function splitField<Props extends FieldTexts>(props: Props) {
  const { id, label, hint, waarom, error, warning, required, unmarked, ...own } = props;
  return { field: { id, label, hint, waarom, error, warning, required, unmarked }, own };
}
