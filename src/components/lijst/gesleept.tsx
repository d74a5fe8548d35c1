import { useEffect, useRef } from 'react';
import { Button, Callout } from '../base/index.ts';

/** A file was dropped while a list is there: the person says whether it takes its place, so that no work is lost. */
export function Gesleept({
  bestand,
  onNeem,
  onLaat,
}: {
  bestand: string;
  onNeem: () => void;
  onLaat: () => void;
}) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, [bestand]);
  return (
    <div role="alert" className="pw-lijst-gesleept">
      <Callout title={`Wil je “${bestand}” controleren?`}>
        <p>De lijst die er nu staat, gaat dan weg. Wat je daarin koos, ook.</p>
        <p className="pw-deel__actions">
          <Button ref={first} onClick={onNeem}>
            Controleer dit bestand
          </Button>
          <Button kind="secondary" onClick={onLaat}>
            Blijf bij deze lijst
          </Button>
        </p>
      </Callout>
    </div>
  );
}
