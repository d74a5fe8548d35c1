import { useState, type ReactNode } from 'react';
import type { Dossier } from '../../dossier/index.ts';
import { focusAfter } from '../dossier/focus-after.ts';
import { Weggehaald } from '../dossier/weggehaald.tsx';
import type { DpiaState } from './use-dpia.ts';

/** Something that is taken away, and how it comes back. */
export type Weg = {
  /** Of the risk or the measure. */
  sleutel: string;
  /** "Je oordeel is weg." */
  zin: string;
  /** What it is about, for who hears the button alone. */
  over: string;
  neemWeg: (dossier: Dossier) => Dossier;
  /** Puts back what an earlier dossier had. */
  zetTerug: (dossier: Dossier, earlier: Dossier) => Dossier;
  /** Where the focus goes when it is back; a CSS selector. */
  naar: string;
};

/** The last thing that was taken away on a page, to bring back until the next one goes. */
export type Terug = {
  neemWeg: (weg: Weg) => void;
  /** The line that brings it back, for where this risk or measure stands. */
  bij: (sleutel: string) => ReactNode;
  /** The same, for where none of these is what was taken away. */
  buiten: (sleutels: readonly string[]) => ReactNode;
};

/** Takes away and brings back; the focus goes to the button that brings back, and then to what came back. */
export function useTerug({ dossier, update }: DpiaState): Terug {
  const [weg, setWeg] = useState<Weg & { earlier: Dossier }>();
  const melding = weg !== undefined && (
    <Weggehaald
      zin={weg.zin}
      id={terugknop}
      over={weg.over}
      onTerug={() =>
        focusAfter(() => {
          update((old) => weg.zetTerug(old, weg.earlier));
          setWeg(undefined);
        }, weg.naar)
      }
    />
  );
  return {
    neemWeg: (next) =>
      focusAfter(() => {
        setWeg({ ...next, earlier: dossier });
        update(next.neemWeg);
      }, `#${terugknop}`),
    bij: (sleutel) => weg?.sleutel === sleutel && melding,
    buiten: (sleutels) => weg !== undefined && !sleutels.includes(weg.sleutel) && melding,
  };
}

const terugknop = 'zet-terug';
