import { useRef, type ChangeEvent } from 'react';
import { Button } from '../base/index.ts';

/** A button that asks for a file. The same file can be chosen again after it was changed. */
export function ChooseFile({
  knop,
  label,
  accept,
  onFile,
}: {
  knop: string;
  /** What the field itself is called, for who comes upon it without the button. */
  label: string;
  /** Extensions and media types, as the field takes them. */
  accept: string;
  onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file !== undefined) onFile(file);
  };
  return (
    <>
      <Button kind="secondary" onClick={() => input.current?.click()}>
        {knop}
      </Button>
      <input ref={input} type="file" hidden accept={accept} aria-label={label} onChange={take} />
    </>
  );
}
