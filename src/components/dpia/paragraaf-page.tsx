import type { ReactNode } from 'react';
import { bevestigParagraaf, dpiaParagraaf, feitvragen } from '../../dossier/dpia/index.ts';
import { explainBronnen } from '../../rules/index.ts';
import { buurparagrafen, dpiapagina } from '../../wizards/dpia/index.ts';
import { Bronregel, Button, Icon, LinkButton } from '../base/index.ts';
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
  const { nagaan, bronnen } = dpiaParagraaf(nummerVan(dpia));
  return (
    <>
      <div className="pw-stapuitleg">
        <p>
          <strong>Zo ga je het na.</strong> {nagaan}
        </p>
        <Bronregel bronnen={explainBronnen(bronnen)} className="pw-outcome__sources" />
      </div>
      {children}
      <Verder dpia={dpia} />
    </>
  );
}

const nummerVan = ({ pagina }: DpiaState): number => pagina.paragraaf ?? 0;

/** The answers of the paragraph; empty ones that only add to another stay folded away at the end. */
export function Vragen({ dpia }: { dpia: DpiaState }) {
  const own = dpia.beeld.vragen.filter(({ vraag }) => vraag.paragraaf === nummerVan(dpia));
  return own.map((stand) => <VraagBlok key={stand.vraag.id} stand={stand} dpia={dpia} />);
}

/** One click confirms all facts of the paragraph; judgements are confirmed at their own place. */
export function Bevestigen({ dpia }: { dpia: DpiaState }) {
  const nummer = nummerVan(dpia);
  const facts = feitvragen(dpia.beeld, nummer);
  const open = facts.filter(({ status }) => status === 'voorgesteld').length;
  if (facts.length === 0) return null;
  return (
    <div className="pw-dpia-bevestig" aria-live="polite">
      {open === 0 ? (
        <p>
          <Icon name="check" /> De feiten van deze paragraaf zijn bevestigd.
        </p>
      ) : (
        <>
          <p>
            {open === 1 ? 'Eén antwoord is' : `${open} antwoorden zijn`} overgenomen en nog niet bevestigd.
          </p>
          <Button iconStart="check" onClick={() => dpia.change((beeld) => bevestigParagraaf(beeld, nummer))}>
            Dit klopt: bevestig de feiten van deze paragraaf
          </Button>
        </>
      )}
    </div>
  );
}

function Verder({ dpia }: { dpia: DpiaState }) {
  const { vorige, volgende } = buurparagrafen(nummerVan(dpia));
  const next = volgende ?? dpiapagina('documenten');
  return (
    <nav className="pw-plan-verder" aria-label="Vorige en volgende paragraaf">
      <a className="nl-link" href={(vorige ?? dpiapagina('overzicht')).pad}>
        Vorige: {(vorige ?? dpiapagina('overzicht')).kort}
      </a>
      <LinkButton href={next.pad} iconEnd="arrow-right">
        Volgende: {next.kort}
      </LinkButton>
    </nav>
  );
}
