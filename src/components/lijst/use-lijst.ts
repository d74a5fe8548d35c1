import { useEffect, useRef, useState } from 'react';
import type { Profiel } from '../../exports/index.ts';
import { geenKeuzes, type LijstKeuzes } from '../../wizards/lijst/index.ts';
import { runTask, type Taak } from './worker-client.ts';

/** Where the check of a list stands. The file itself stays a reference; nothing of it is kept. */
export type Stand =
  /** `na`: what a person did before, to say it and to put the focus where one goes on. */
  | { soort: 'leeg'; na: 'begin' | 'stop' | 'wis' }
  | { soort: 'lezen'; bestand: string; deel: number }
  | { soort: 'fout'; zin: string }
  | { soort: 'gelezen'; profiel: Profiel; file: Blob };

/** The list that was chosen, what was found in it, and what a person decided about it. */
export type Lijst = {
  stand: Stand;
  keuzes: LijstKeuzes;
  kies: (file: Blob, bestand: string, kop?: boolean) => void;
  stop: () => void;
  wis: () => void;
  setKeuzes: (change: (old: LijstKeuzes) => LijstKeuzes) => void;
};

/** Reads a list in the background; a new choice ends the one that runs. */
export function useLijst(): Lijst {
  const [stand, setStand] = useState<Stand>({ soort: 'leeg', na: 'begin' });
  const [keuzes, setKeuzes] = useState<LijstKeuzes>(geenKeuzes);
  const running = useRef<Taak | undefined>(undefined);
  const halt = () => {
    running.current?.stop();
    running.current = undefined;
  };
  useEffect(() => halt, []);

  const kies = (file: Blob, bestand: string, kop?: boolean) => {
    halt();
    setKeuzes(geenKeuzes);
    setStand({ soort: 'lezen', bestand, deel: 0 });
    const taak = runTask({ soort: 'lezen', file, bestand, kop }, (deel) => {
      setStand({ soort: 'lezen', bestand, deel });
    });
    running.current = taak;
    void taak.klaar.then((antwoord) => {
      if (running.current !== taak) return;
      running.current = undefined;
      if (antwoord.soort === 'gelezen') setStand({ soort: 'gelezen', profiel: antwoord.profiel, file });
      if (antwoord.soort === 'fout') setStand({ soort: 'fout', zin: antwoord.zin });
    });
  };
  const leeg = (na: 'stop' | 'wis') => {
    halt();
    setStand({ soort: 'leeg', na });
    setKeuzes(geenKeuzes);
  };
  return {
    stand,
    keuzes,
    kies,
    stop: () => {
      leeg('stop');
    },
    wis: () => {
      leeg('wis');
    },
    setKeuzes,
  };
}
