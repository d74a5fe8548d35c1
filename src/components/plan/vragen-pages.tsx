import { useState, type ReactNode } from 'react';
import { findPlanpagina, type Wizardpagina } from '../../content/index.ts';
import { lidNaam } from '../../dossier/plan/index.ts';
import { planpagina, readPlanAnswers, stapPad, writePlanAnswers } from '../../wizards/plan/index.ts';
import { Button } from '../base/index.ts';
import { CheckboxGroup, ErrorSummary } from '../form/index.ts';
import { useQuestions } from '../vragen/use-questions.tsx';
import { Signaal } from './signaal.tsx';
import type { Plan } from './use-plan.ts';

/** When all must work: the two days from which every proposal follows. */
export const PlanningPage = ({ plan }: { plan: Plan }) => (
  <>
    <Signaal plan={plan} />
    <VragenForm
      plan={plan}
      vragen="planning"
      naar={planpagina.met('overzicht').pad}
      knop="Klaar: naar het stappenplan"
    />
  </>
);

/** The local policy choices of step 2. */
export const BeleidPage = ({ plan }: { plan: Plan }) => (
  <VragenForm
    plan={plan}
    vragen="beleid"
    naar={stapPad('team-informeren')}
    knop="Klaar: naar stap 2, het team informeren"
  />
);

/** The meeting of step 4, with who is invited. */
export function OverlegPage({ plan }: { plan: Plan }) {
  const { dossier, update } = plan;
  const { aanwezig } = dossier.actieplan.overleg;
  return (
    <VragenForm
      plan={plan}
      vragen="overleg"
      naar={planpagina.met('documenten').pad}
      knop="Volgende: de agenda en de stukken"
    >
      {dossier.team.length > 0 && (
        <CheckboxGroup
          id="aanwezig"
          label="Wie nodig je uit?"
          required={false}
          unmarked
          waarom="De agenda noemt wie er is, en per persoon wat hij of zij leest."
          options={dossier.team.map((lid) => ({ value: lid.id, label: lidNaam(dossier, lid) }))}
          value={aanwezig ?? dossier.team.map(({ id }) => id)}
          onChange={(value) =>
            update((old) => ({
              ...old,
              actieplan: { ...old.actieplan, overleg: { ...old.actieplan.overleg, aanwezig: value } },
            }))
          }
        />
      )}
    </VragenForm>
  );
}

type FormProps = {
  plan: Plan;
  /** Id of the form in content/vragen/plan.yaml. */
  vragen: string;
  /** Where the button goes, and what it says. */
  naar: string;
  knop: string;
  children?: ReactNode;
};

/** A form of the stappenplan: everything is kept at once; the button checks and goes on. */
export function VragenForm({ vragen, ...props }: FormProps) {
  const pagina = findPlanpagina(vragen);
  return pagina === undefined ? null : <Vragen {...props} pagina={pagina} />;
}

function Vragen({
  plan,
  pagina,
  naar,
  knop,
  children,
}: Omit<FormProps, 'vragen'> & { pagina: Wizardpagina }) {
  const { dossier, update, go } = plan;
  const [attempt, setAttempt] = useState(0);
  const { fields, errors, submit } = useQuestions(
    pagina,
    readPlanAnswers(dossier, pagina),
    (answers) => update((old) => writePlanAnswers(old, pagina.record, answers)),
    () => go(naar),
  );
  return (
    <>
      {errors.length > 0 && <ErrorSummary key={attempt} errors={errors} />}
      <form
        className="pw-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
          submit();
        }}
      >
        <div className="pw-form__fields">
          {fields}
          {children}
        </div>
        <div className="pw-form__actions">
          <Button type="submit" iconEnd="arrow-right">
            {knop}
          </Button>
        </div>
      </form>
    </>
  );
}
