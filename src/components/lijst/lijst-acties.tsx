import { useEffect, useRef } from 'react';
import { belofteZin, kopSchoon, kwartZin, verslagVan, type LijstPlan } from '../../wizards/lijst/index.ts';
import { Button } from '../base/index.ts';
import { downloadWord } from '../files/download-word.ts';
import { useAttempt } from '../files/use-attempt.ts';
import { useSchoneLijst, type SchoonStand } from './use-schone-lijst.ts';
import { Voortgang } from './voortgang.tsx';

const making = 'De schone lijst wordt gemaakt';

/** Takes the clean list and the report along. The report says what was done only for the list that was made last. */
export function LijstActies({ plan, file }: { plan: LijstPlan; file: Blob }) {
  const { stand, clean, stop } = useSchoneLijst(plan, file);
  const { message, attempt } = useAttempt();
  const make = useRef<HTMLButtonElement>(null);
  const isBusy = stand.soort === 'bezig';
  useEffect(() => {
    // "Stop" has gone: who stood there goes on at the button that makes the list.
    if (!isBusy && stand.soort !== 'rust' && document.activeElement === document.body) make.current?.focus();
  }, [isBusy, stand.soort]);

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
        <strong>{kopSchoon(plan)}</strong>
      </p>
      <p>{belofteZin(plan)}</p>
      <div className="pw-deel__actions">
        <Button ref={make} iconStart="document" onClick={() => void clean()}>
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
      {isBusy && <Voortgang zin={making} deel={stand.deel} takesFocus={false} onStop={stop} />}
      <p role="status" className={isBusy ? 'pw-visually-hidden' : ''}>
        {spoken(stand, plan)}
      </p>
      <p role="status">{message}</p>
    </section>
  );
}

function spoken(stand: SchoonStand, plan: LijstPlan): string {
  if (stand.soort === 'bezig') return kwartZin(making, stand.deel);
  if (stand.soort === 'gestopt') return 'Gestopt. Er is geen schone lijst gemaakt.';
  if (stand.soort === 'fout') return stand.zin;
  if (stand.soort !== 'klaar') return '';
  return stand.voor === plan ? stand.zin : `${stand.zin} Daarna heb je iets veranderd: maak haar opnieuw.`;
}
