import type { ReactNode } from 'react';
import { findPartij } from '../../content/index.ts';
import {
  bsnVanDienst,
  findOvereenkomst,
  overeenkomstVanDienst,
  rolVanDienst,
  type OvereenkomstContext,
} from '../../dossier/index.ts';
import { explain, oordeelOf, type Explained, type Outcome } from '../../rules/index.ts';
import { pagePath } from '../../wizards/verwerkersovereenkomst/index.ts';
import { Callout } from '../base/index.ts';
import { WaaromBlock, type Status } from '../result/index.ts';
import { DecisionForm } from './decision-form.tsx';
import { bsnTopic, roleTopic } from './decision-topics.ts';
import { AllowedFacts } from './allowed-facts.tsx';
import { agreementSentence, bsnSentence, neutralTag, roleSentence } from '../result/outcome-words.ts';
import { PageForm, PageWithoutForm } from './page-form.tsx';
import type { Wizard } from './use-wizard.ts';

/** Outcome first: agreement, BSN and data, each with why; where no agreement is needed the wizard stops here. */
export function OutcomePage({ wizard }: { wizard: Wizard }) {
  const context = findOvereenkomst(wizard.dossier);
  if (context === undefined) return null;
  const { dossier, dienst } = context;
  const overeenkomst = overeenkomstVanDienst(dossier, dienst);
  const rol = rolVanDienst(dossier, dienst);
  const bsn = bsnVanDienst(dossier, dienst);
  return (
    <Frame wizard={wizard}>
      <Verdict
        context={context}
        sentence={agreementSentence(overeenkomst)}
        outcome={overeenkomst}
        status={neutralTag(overeenkomst)}
        watNu={whatNow(context)}
      />
      <Verdict
        context={context}
        sentence={roleSentence(rol)}
        outcome={rol}
        status={neutralTag(rol)}
        watNu={[]}
      />
      <DecisionForm wizard={wizard} context={context} topic={roleTopic} />
      <Verdict
        context={context}
        sentence={bsnSentence(bsn)}
        outcome={bsn}
        status={oordeelOf(bsn)}
        watNu={[]}
      />
      <DecisionForm wizard={wizard} context={context} topic={bsnTopic} />
      <AllowedFacts context={context} />
      {wizard.next === undefined ? <StopHere context={context} /> : null}
    </Frame>
  );
}

/** With a next page it is a form with a button; where the path ends there is nothing to submit. */
function Frame({ wizard, children }: { wizard: Wizard; children: ReactNode }) {
  const { next, go } = wizard;
  if (next === undefined) return <PageWithoutForm wizard={wizard}>{children}</PageWithoutForm>;
  return (
    <PageForm wizard={wizard} onSubmit={() => go(next.id)}>
      {children}
    </PageForm>
  );
}

type VerdictProps = {
  context: OvereenkomstContext;
  sentence: string;
  outcome: Outcome<string>;
  status: Status;
  watNu: string[];
};

function Verdict({ context, sentence, outcome, status, watNu }: VerdictProps) {
  const explained = explain(outcome);
  const decided = outcome.status === 'bepaald' ? outcome.decision : undefined;
  return (
    <WaaromBlock
      uitkomst={
        decided === undefined
          ? sentence
          : `${sentence} (besluit na toetsing van ${decided.by}: ${decided.motivation})`
      }
      status={status}
      redenen={explained.status === 'onvolledig' ? [] : explained.reasons}
      gebaseerdOp={[
        {
          vraag: 'De partij',
          antwoord: findPartij(context.dienst.soort)?.naam ?? 'Een partij die de handreiking niet noemt',
          href: pagePath('partij'),
        },
      ]}
      watNu={watNu}
      beslist={whoDecides(explained)}
    />
  );
}

function whoDecides(explained: Explained<string>): { wie: string; wat: string } | undefined {
  const review =
    explained.status === 'beoordeling-nodig'
      ? explained.decidedBy
      : explained.status === 'bepaald'
        ? explained.review
        : undefined;
  if (review === undefined) return undefined;
  const choice = review.verantwoording;
  return {
    wie: review.naam,
    wat:
      choice === undefined
        ? 'Leg de vraag met de redenen hierboven voor.'
        : `${choice.titel} (${choice.id}).`,
  };
}

function whatNow({ dienst, dossier }: OvereenkomstContext): string[] {
  const outcome = overeenkomstVanDienst(dossier, dienst);
  const partij = findPartij(dienst.soort);
  if (partij !== undefined) return partij.watNu;
  return outcome.status === 'bepaald' && outcome.value === 'verwerkersovereenkomst'
    ? ['Ga verder en maak de verwerkersovereenkomst voordat er gegevens gaan.']
    : ['Laat de FG of een jurist meekijken voordat er gegevens gaan.'];
}

function StopHere({ context }: { context: OvereenkomstContext }) {
  const outcome = overeenkomstVanDienst(context.dossier, context.dienst);
  const title =
    outcome.status === 'bepaald'
      ? 'Voor deze partij hoef je hier niets te maken'
      : 'Eerst moet iemand beslissen';
  return (
    <Callout kind={outcome.status === 'bepaald' ? 'success' : 'warning'} title={title}>
      <p>
        {outcome.status === 'bepaald'
          ? 'De wizard stopt hier. De uitkomst blijft in je dossier staan. Bewaar het dossier als bewijs van je afweging.'
          : 'Leg de vraag voor aan de genoemde persoon. Vul daarna het besluit in; dan gaat de wizard verder.'}
      </p>
    </Callout>
  );
}
