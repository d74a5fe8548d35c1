import type { ReactNode } from 'react';
import {
  afgeleid,
  bevestigParagraaf,
  dpiaParagraaf,
  feitvragen,
  isBekeken,
  isVanToepassing,
} from '../../dossier/dpia/index.ts';
import { explainBronnen } from '../../rules/index.ts';
import { buurparagrafen, dpiapagina } from '../../wizards/dpia/index.ts';
import { Bronregel, Button, Icon, LinkButton } from '../base/index.ts';
import { focusAfter } from '../dossier/focus-after.ts';
import type { DpiaState } from './use-dpia.ts';
import { VraagBlok } from './vraag-blok.tsx';

/** A paragraph: how to check it, its answers, and the way on. */
export function ParagraafPage({ dpia }: { dpia: DpiaState }) {
  return (
    <Paragraaf dpia={dpia}>
      <Vragen dpia={dpia} />
      <Bevestigen dpia={dpia} />
    </Paragraaf>
  );
}

/** What stands around the answers of every paragraph. */
export function Paragraaf({ dpia, children }: { dpia: DpiaState; children: ReactNode }) {
  const { nagaan, elders, bronnen } = dpiaParagraaf(nummerVan(dpia));
  return (
    <>
      <div className="pw-stapuitleg">
        <p>
          <strong>Zo ga je het na.</strong> {nagaan}
          {elders !== undefined && (
            <>
              {' '}
              <a className="nl-link" href={elders.href}>
                {elders.label}
              </a>
            </>
          )}
        </p>
        <Bronregel bronnen={explainBronnen(bronnen)} className="pw-outcome__sources" />
      </div>
      {children}
      <Verder dpia={dpia} />
    </>
  );
}

const nummerVan = ({ pagina }: DpiaState): number => pagina.paragraaf ?? 0;

/** The answers of the paragraph, but for what has a list of its own and what another answer rules out. */
export function Vragen({ dpia }: { dpia: DpiaState }) {
  const own = dpia.beeld.vragen.filter(
    ({ vraag }) =>
      vraag.paragraaf === nummerVan(dpia) && !afgeleid.has(vraag.id) && isVanToepassing(dpia.beeld, vraag),
  );
  const isEnige = openFeiten(dpia).length === 1;
  return own.map((stand) => (
    <VraagBlok
      key={stand.vraag.id}
      stand={stand}
      dpia={dpia}
      isEnigFeit={isEnige && !stand.vraag.isOordeel}
    />
  ));
}

/** The facts of the paragraph that nobody has confirmed yet. */
const openFeiten = (dpia: DpiaState) =>
  feitvragen(dpia.beeld, nummerVan(dpia)).filter(({ status }) => status === 'voorgesteld');

/** One click confirms all facts of the paragraph; judgements are confirmed at their own place. */
export function Bevestigen({ dpia }: { dpia: DpiaState }) {
  const nummer = nummerVan(dpia);
  const facts = feitvragen(dpia.beeld, nummer);
  const open = openFeiten(dpia).length;
  const changed = facts.some((stand) => stand.status !== 'voorgesteld' && !isBekeken(stand));
  if (facts.length === 0) return null;
  return (
    <div className="pw-dpia-bevestig" aria-live="polite">
      <p id="bevestig-stand" tabIndex={-1}>
        {open === 0 && changed ? (
          'Kijk nog naar wat hierboven is veranderd of leeg is.'
        ) : open === 0 ? (
          <>
            <Icon name="check" /> De feiten van deze paragraaf zijn bevestigd.
          </>
        ) : (
          `${open === 1 ? 'Eén antwoord is' : `${open} antwoorden zijn`} overgenomen en nog niet bevestigd.`
        )}
      </p>
      {open > 0 && (
        <Button
          iconStart="check"
          onClick={() =>
            focusAfter(() => dpia.change((beeld) => bevestigParagraaf(beeld, nummer)), '#bevestig-stand')
          }
        >
          Dit klopt: bevestig de feiten van deze paragraaf
        </Button>
      )}
    </div>
  );
}

function Verder({ dpia }: { dpia: DpiaState }) {
  const { vorige, volgende } = buurparagrafen(nummerVan(dpia));
  const next = volgende ?? dpiapagina.met('documenten');
  return (
    <nav className="pw-plan-verder" aria-label="Vorige en volgende paragraaf">
      <a className="nl-link" href={(vorige ?? dpiapagina.met('overzicht')).pad}>
        Vorige: {(vorige ?? dpiapagina.met('overzicht')).kort}
      </a>
      <LinkButton href={next.pad} iconEnd="arrow-right">
        Volgende: {next.kort}
      </LinkButton>
    </nav>
  );
}
