import type { ReactNode } from 'react';
import { Button, Callout } from '../base/index.ts';

type Props = { naam: string; waaruit: string; onWeg: () => void; onDone: () => void; children: ReactNode };

/** Asks whether someone or something may go, with what hangs on it as children, before it goes. */
export function Weghalen({ naam, waaruit, onWeg, onDone, children }: Props) {
  return (
    <Callout kind="warning" title={`Wil je ${naam} uit ${waaruit} halen?`} live>
      {children}
      <div className="pw-wizard-actions">
        <Button onClick={onWeg}>Haal {naam} weg</Button>
        <Button kind="secondary" onClick={onDone}>
          Laat staan
        </Button>
      </div>
    </Callout>
  );
}

/** How often something is used, as parts of a sentence: "1 taak", "3 acties". What is used nowhere is left out. */
export const gebruikInWoorden = <Gebruik extends Record<string, number>>(
  gebruik: Gebruik,
  woorden: Record<keyof Gebruik & string, readonly [one: string, more: string]>,
): string[] =>
  Object.entries<readonly [string, string]>(woorden).flatMap(([kind, [one, more]]) => {
    const count = gebruik[kind] ?? 0;
    return count > 0 ? [`${count} ${count === 1 ? one : more}`] : [];
  });
