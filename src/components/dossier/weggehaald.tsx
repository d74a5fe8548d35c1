import { Button, Callout } from '../base/index.ts';

/** Says what was taken away, and brings it back. */
export function Weggehaald({
  zin,
  id,
  knop = 'Zet terug',
  over,
  onTerug,
}: {
  /** "“Zaaksysteem” is weg." */
  zin: string;
  /** Of the button, to move the focus to it. */
  id?: string;
  knop?: string;
  /** What comes back, where the button does not say it and others look the same. */
  over?: string;
  onTerug: () => void;
}) {
  return (
    <Callout kind="success" live>
      <p>{zin}</p>
      <Button kind="secondary" id={id} onClick={onTerug}>
        {knop}
        {over !== undefined && <span className="pw-visually-hidden">: {over}</span>}
      </Button>
    </Callout>
  );
}
