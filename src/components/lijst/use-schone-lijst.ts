import { useEffect, useRef, useState } from 'react';
import { countBsns, nameOfClean, type Schoon } from '../../exports/index.ts';
import { nagekekenZin, schoonmaakVan, schoonZin, type LijstPlan } from '../../wizards/lijst/index.ts';
import { offerDownload, printSize } from '../files/file-transfer.ts';
import { runTask, type Taak } from './worker-client.ts';
import type { Antwoord, Opdracht } from './worker-messages.ts';

/** Where the making of the clean list stands. */
export type SchoonStand =
  | { soort: 'rust' }
  | { soort: 'gestopt' }
  | { soort: 'bezig'; deel: number }
  | { soort: 'klaar'; zin: string; schoon: Schoon; voor: LijstPlan }
  | { soort: 'fout'; zin: string };

const nothingLeft = 'Er blijft geen enkele kolom over. Er is dus geen schone lijst te maken.';
const failed = 'Het maken is niet gelukt.';

/** Makes the clean list in the background, looks through what came of it, and offers it as a download. */
export function useSchoneLijst(plan: LijstPlan, file: Blob) {
  const [stand, setStand] = useState<SchoonStand>({ soort: 'rust' });
  const running = useRef<Taak | undefined>(undefined);
  useEffect(
    () => () => {
      running.current?.stop();
    },
    [],
  );

  /** `from`: how much was done before this task, which is half of the work. */
  const run = (opdracht: Opdracht, from: number): Promise<Antwoord> => {
    running.current?.stop();
    const taak = runTask(opdracht, (deel) => {
      setStand({ soort: 'bezig', deel: from + deel / 2 });
    });
    running.current = taak;
    return taak.klaar;
  };
  const fail = (antwoord: Antwoord) => {
    setStand({ soort: 'fout', zin: antwoord.soort === 'fout' ? antwoord.zin : failed });
  };
  const clean = async () => {
    const { profiel } = plan;
    const schoonmaak = schoonmaakVan(plan);
    if (schoonmaak.length === 0) {
      setStand({ soort: 'fout', zin: nothingLeft });
      return;
    }
    setStand({ soort: 'bezig', deel: 0 });
    const made = await run({ soort: 'schonen', file, profiel, schoonmaak }, 0);
    if (made.soort !== 'geschoond') {
      fail(made);
      return;
    }
    // Another worker reads it: what the first one had in memory is gone by then.
    const bestand = nameOfClean(profiel);
    const seen = await run({ soort: 'lezen', file: made.schoon.file, bestand, kop: undefined }, 1 / 2);
    if (seen.soort !== 'gelezen') {
      fail(seen);
      return;
    }
    const { schoon } = made;
    offerDownload(schoon.file, bestand, schoon.file.type);
    const zin = `Gemaakt: ${bestand} (${printSize(schoon.file.size)}). ${schoonZin(plan, schoon)} ${nagekekenZin(plan, countBsns(seen.profiel))}`;
    setStand({ soort: 'klaar', schoon, voor: plan, zin });
  };
  const stop = () => {
    running.current?.stop();
    setStand({ soort: 'gestopt' });
  };
  return { stand, clean, stop };
}
