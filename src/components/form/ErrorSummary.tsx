import { useEffect, useId, useRef, type MouseEvent } from 'react';
import { texts } from './texts.ts';

/** An error: the field it belongs to, and the sentence that also stands at the field. */
export type FieldError = { fieldId: string; message: string };

/**
 * All errors of a form, above it. As it appears it takes focus, and the title of the tab begins with "Fout: " until it
 * goes. Give it the number of the submit as `key`: then it takes focus after each failed one.
 */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    setTitlePrefix(true);
    return () => {
      setTitlePrefix(false);
    };
  }, []);
  return (
    <div className="pw-error-summary" ref={box} tabIndex={-1} role="group" aria-labelledby={id}>
      <h2 id={id}>{texts.errorTitle(errors.length)}</h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              className="nl-link"
              href={`#${fieldId}`}
              onClick={(event) => {
                goToField(event, fieldId);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function setTitlePrefix(present: boolean): void {
  const { errorPrefix } = texts;
  const title = document.title.startsWith(errorPrefix)
    ? document.title.slice(errorPrefix.length)
    : document.title;
  document.title = present ? `${errorPrefix}${title}` : title;
}

/** Moves focus without changing the address, and shows the question above the field too. */
function goToField(event: MouseEvent, fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (field === null) return;
  event.preventDefault();
  field.focus({ preventScroll: true });
  (document.getElementById(`${fieldId}-label`) ?? field).scrollIntoView({ block: 'start' });
}
