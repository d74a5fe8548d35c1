import { Icon } from '../base/index.ts';
import { texts } from './texts.ts';

/** Where someone is: which of the steps, and which page within it. Steps are counted, not pages. */
export type StepPlace = {
  step: number;
  total: number;
  /** Name of the step, as in the list of steps. */
  stepName: string;
  /** Heading of this page. */
  title: string;
  intro?: string | undefined;
  /** The page before this one. */
  previous?: { href: string } | undefined;
};

/** The head of a step, above the form. The heading can take focus, for whoever brings a new page. */
export function StepHeader({ step, total, stepName, title, intro, previous }: StepPlace) {
  return (
    <header className="pw-step-header">
      {previous !== undefined && (
        <a className="nl-link pw-step-header__previous" href={previous.href}>
          <Icon name="arrow-left" />
          <span>{texts.previous}</span>
        </a>
      )}
      <p className="pw-step-header__counter">
        <span>
          {texts.stepCount(step, total)}: {stepName}
        </span>
        <Track step={step} total={total} />
      </p>
      <h1 tabIndex={-1}>{title}</h1>
      {intro !== undefined && <p className="pw-step-header__intro">{intro}</p>}
    </header>
  );
}

/** The counter once more, in colour. */
function Track({ step, total }: { step: number; total: number }) {
  const state = (index: number) => (index < step ? 'done' : index === step ? 'current' : 'todo');
  return (
    <span className="pw-step-header__track" aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        <span
          key={index}
          className={`pw-step-header__segment pw-step-header__segment--${state(index + 1)}`}
        />
      ))}
    </span>
  );
}
