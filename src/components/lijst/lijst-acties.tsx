import { useRef, useState } from 'react';
import { schoonmaakVan, schoonZin, verslagVan, type LijstPlan } from '../../wizards/lijst/index.ts';
import { Button } from '../base/index.ts';
import { downloadWord } from '../files/download-word.ts';
import { offerDownload, printSize } from '../files/file-transfer.ts';
import { useAttempt } from '../files/use-attempt.ts';
import { runTask, type Taak } from './worker-client.ts';
import type { Nagekeken } from './worker-messages.ts';

type Stand =
  | { soort: 'rust' }
  | { soort: 'bezig'; deel: number }
  | { soort: 'klaar'; zin: string; schoon: Omit<Nagekeken, 'file'>; voor: LijstPlan }
  | { soort: 'fout'; zin: string };

/** Makes the clean list and offers it as a download. */
function useSchoneLijst(plan: LijstPlan, file: Blob) {
  const [stand, setStand] = useState<Stand>({ soort: 'rust' });
  const running = useRef<Taak | undefined>(undefined);
  const clean = async () => {
    const schoonmaak = schoonmaakVan(plan);
    if (schoonmaak.length === 0) {
      setStand({
        soort: 'fout',
        zin: 'Er blijft geen enkele kolom over. Er is dus geen schone lijst te maken.',
      });
      return;
    }
    setStand({ soort: 'bezig', deel: 0 });
    const taak = runTask({ soort: 'schonen', file, profiel: plan.profiel, schoonmaak }, (deel) => {
      setStand({ soort: 'bezig', deel });
    });
    running.current = taak;
    const antwoord = await taak.klaar;
    if (antwoord.soort !== 'geschoond') {
      setStand({
        soort: 'fout',
        zin: antwoord.soort === 'fout' ? antwoord.zin : 'Het maken is niet gelukt.',
      });
      return;
    }
    const { file: made, ...schoon } = antwoord.schoon;
    const name = cleanName(plan);
    offerDownload(made, name, made.type);
    const zin = `Gemaakt: ${name} (${printSize(made.size)}). ${schoonZin(plan, schoon)} ${leftZin(schoon.resterend)}`;
    setStand({ soort: 'klaar', schoon, voor: plan, zin });
  };
  const stop = () => {
    running.current?.stop();
    setStand({ soort: 'rust' });
  };
  return { stand, clean, stop };
}

const leftZin = (left: number): string =>
  left === 0
    ? 'Wij hebben haar daarna nog eens doorzocht: er staat geen nummer meer in dat een BSN kan zijn.'
    : `Let op: in ${left} ${left === 1 ? 'cel staat' : 'cellen staat'} nog een nummer dat een BSN kan zijn, in kolommen die mee mogen.`;

/** Takes the clean list and the report along. The report says what was done only for the list that was made last. */
export function LijstActies({ plan, file }: { plan: LijstPlan; file: Blob }) {
  const { stand, clean, stop } = useSchoneLijst(plan, file);
  const { message, attempt } = useAttempt();
  const stays = schoonmaakVan(plan).reduce((sum, { kolommen }) => sum + kolommen.length, 0);

  const report = async () => {
    const { buildControleverslag } = await import('../../documents/controleverslag/index.ts');
    const now = new Date().toISOString();
    const made = stand.soort === 'klaar' && stand.voor === plan ? stand.schoon : undefined;
    return downloadWord(buildControleverslag(verslagVan(plan, now, made), now));
  };
  return (
    <section className="pw-lijst-acties" id="schone-lijst" aria-label="Schone lijst en verslag">
      <h3 className="nl-heading nl-heading--level-3">Neem de schone lijst mee</h3>
      <p>
        {stays === 0
          ? 'Er blijft geen kolom over. Kies hierboven wat er in de kolommen staat.'
          : `Met ${stays} ${stays === 1 ? 'kolom' : 'kolommen'}, zonder formules en zonder nummers die een BSN kunnen zijn. De lijst die je koos, blijft zoals zij is.`}
      </p>
      <div className="pw-deel__actions">
        <Button iconStart="document" onClick={() => void clean()}>
          Maak de schone lijst
        </Button>
        <Button
          kind="secondary"
          onClick={() => {
            attempt(report);
          }}
        >
          Verslag (Word)
        </Button>
        <Button
          kind="secondary"
          onClick={() => {
            print();
          }}
        >
          Print
        </Button>
      </div>
      {stand.soort === 'bezig' && (
        <div className="pw-lijst-voortgang">
          <label htmlFor="schoonmaak">De schone lijst wordt gemaakt: {Math.round(stand.deel * 100)} %</label>
          <progress id="schoonmaak" max={100} value={Math.round(stand.deel * 100)} />
          <Button kind="secondary" onClick={stop}>
            Stop
          </Button>
        </div>
      )}
      <p role="status">
        {stand.soort === 'klaar' || stand.soort === 'fout' ? stand.zin : ''}
        {stand.soort === 'klaar' &&
          stand.voor !== plan &&
          ' Daarna heb je iets veranderd: maak haar opnieuw.'}
      </p>
      <p role="status">{message}</p>
    </section>
  );
}

/** The name of the file with "schoon" in it; a pasted table becomes a text file. */
function cleanName({ profiel: { bestand, soort } }: LijstPlan): string {
  const base = bestand.replace(/\.[a-z0-9]{2,5}$/i, '');
  return `${base}-schoon.${soort}`;
}
