import { useEffect, useId, useRef } from 'react';
import { Button } from '../base/index.ts';

/** A task that runs: how far it is, and a way to stop it. `takesFocus`: what one chose before has gone. */
export function Voortgang({
  zin,
  deel,
  takesFocus,
  onStop,
}: {
  zin: string;
  deel: number;
  takesFocus: boolean;
  onStop: () => void;
}) {
  const id = useId();
  const percent = Math.round(deel * 100);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) group.current?.focus();
  }, [takesFocus]);
  return (
    <div className="pw-lijst-voortgang" ref={group} tabIndex={-1} role="group" aria-label={zin}>
      <label htmlFor={id}>
        {zin}: {percent} %
      </label>
      <progress id={id} max={100} value={percent} />
      <Button kind="secondary" onClick={onStop}>
        Stop
      </Button>
    </div>
  );
}
