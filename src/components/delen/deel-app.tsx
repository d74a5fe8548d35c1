import { useEffect, useRef, useState } from 'react';
import type { DeelVraag } from '../../rules/index.ts';
import {
  answerDelen,
  deelTitel,
  kop,
  kopKort,
  toAddress,
  toVraag,
  type DeelKeuzes,
} from '../../wizards/delen/index.ts';
import { siteName } from '../../layouts/navigation.ts';
import { DeelActies } from './deel-acties.tsx';
import { DeelResultaat } from './deel-resultaat.tsx';
import { DeelVragen } from './deel-vragen.tsx';
import { useAnswerPlace } from './use-answer-place.ts';

/** "Mag dit delen": four questions on one page with the answer beside them; the address follows the choices. */
export function DeelApp({ start }: { start: DeelKeuzes }) {
  const [keuzes, setKeuzes] = useState(start);
  const vraag = toVraag(keuzes);
  const title = deelTitel(keuzes);
  const address = toAddress(keuzes);

  useEffect(() => {
    history.replaceState(null, '', address);
    document.title = `${title} – ${siteName}`;
  }, [address, title]);

  return (
    <>
      <header className="pw-page-header">
        <h1 className="nl-heading nl-heading--level-1">{title}</h1>
        <p className="pw-page-header__lead">{lead}</p>
      </header>
      <div className="pw-deel">
        <DeelVragen keuzes={keuzes} onChange={setKeuzes} />
        {vraag === undefined ? (
          <div className="pw-deel__answer" id="uitkomst">
            <p className="pw-deel__empty">
              Kies met wie je gegevens deelt. Dan zie je hier of het mag, en waarom.
            </p>
          </div>
        ) : (
          <Antwoord vraag={vraag} address={address} />
        )}
      </div>
    </>
  );
}

const lead =
  'Kies met wie je gegevens deelt en wat erbij zit. Je ziet meteen of het mag, waarom, en wat je nog regelt.';

/** The answer beside the questions; it stays in sight where it fits, and else a bar below says it in short. */
function Antwoord({ vraag, address }: { vraag: DeelVraag; address: string }) {
  const box = useRef<HTMLDivElement>(null);
  const { antwoord, groepen } = answerDelen(vraag);
  const sentence = kop(vraag, antwoord, groepen);
  const { fits, isHeadingSeen } = useAnswerPlace(box, sentence);
  return (
    <>
      <div className={`pw-deel__answer${fits ? ' pw-deel__answer--fits' : ''}`} id="uitkomst" ref={box}>
        <p role="status" className="pw-visually-hidden">
          {sentence}
        </p>
        <DeelResultaat vraag={vraag} />
        <DeelActies key={address} vraag={vraag} address={address} />
      </div>
      {!isHeadingSeen && (
        <a className="pw-deel__jump" href="#uitkomst">
          <strong>{kopKort(vraag, antwoord)}.</strong> Bekijk het antwoord
        </a>
      )}
    </>
  );
}
