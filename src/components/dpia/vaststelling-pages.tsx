import type { ReactNode } from 'react';
import { dagNaJaren, zetAfronding, type Dpia } from '../../dossier/dpia/index.ts';
import { paragraafPad } from '../../wizards/dpia/index.ts';
import { Callout } from '../base/index.ts';
import { RadioGroup } from '../form/index.ts';
import { DagVeld, TekstVeld } from '../plan/velden.tsx';
import { Bevestigen, Paragraaf, Vragen } from './paragraaf-page.tsx';
import { Raadpleging } from './risicos-page.tsx';
import type { DpiaState } from './use-dpia.ts';

type Closing = Parameters<typeof zetAfronding>[1];
const changer = (dpia: DpiaState) => (patch: Closing) => dpia.update((old) => zetAfronding(old, patch));

/** Paragraph 19: the advice of the FG and what is done with it, and the papers of the file. */
export function AdviesPage({ dpia }: { dpia: DpiaState }) {
  const { dpia: answers, contacten } = dpia.dossier;
  const set = changer(dpia);
  return (
    <Paragraaf dpia={dpia}>
      <Blok id="advies" titel="Het advies van de FG">
        <p>
          {contacten.fgNaam?.trim()
            ? `De FG is ${contacten.fgNaam.trim()}.`
            : 'De naam van de FG staat nog niet in je dossier.'}{' '}
          De FG adviseert en houdt toezicht; de FG schrijft de DPIA niet.
        </p>
        <TekstVeld
          id="advies-fg"
          label="Wat adviseert de FG?"
          lang
          value={answers.adviesFg}
          onChange={(adviesFg) => set({ adviesFg: adviesFg ?? null })}
        />
        <DagVeld
          id="advies-datum"
          label="Wanneer kwam het advies?"
          value={answers.adviesFgDatum}
          onChange={(adviesFgDatum) => set({ adviesFgDatum: adviesFgDatum ?? null })}
        />
        <TekstVeld
          id="advies-verwerkt"
          label="Wat doet de gemeente met het advies?"
          waarom="Wie het advies niet volgt, zegt waarom."
          lang
          value={answers.adviesVerwerkt}
          onChange={(adviesVerwerkt) => set({ adviesVerwerkt: adviesVerwerkt ?? null })}
        />
      </Blok>
      <Vragen dpia={dpia} />
      <Bevestigen dpia={dpia} />
    </Paragraaf>
  );
}

const besluiten: readonly { value: NonNullable<Dpia['besluit']>; label: string; uitleg: string }[] = [
  { value: 'vastgesteld', label: 'Vastgesteld', uitleg: 'De DPIA geldt zoals zij er ligt.' },
  {
    value: 'met-voorwaarden',
    label: 'Vastgesteld met voorwaarden',
    uitleg: 'Schrijf hieronder op wat er eerst moet gebeuren.',
  },
  {
    value: 'niet-vastgesteld',
    label: 'Niet vastgesteld',
    uitleg: 'De verwerking begint nog niet, of stopt.',
  },
];

/** Paragraph 20: the decision, who signs, and when to look again. */
export function VaststellingPage({ dpia }: { dpia: DpiaState }) {
  const { dpia: answers } = dpia.dossier;
  const set = changer(dpia);
  return (
    <Paragraaf dpia={dpia}>
      <Vragen dpia={dpia} />
      <Bevestigen dpia={dpia} />
      <VoorHetBesluit dpia={dpia} />
      <Blok id="besluit" titel="Het besluit">
        <RadioGroup
          id="besluit-keuze"
          label="Wat heeft de verantwoordelijke besloten?"
          required={false}
          unmarked
          options={besluiten}
          value={answers.besluit ?? ''}
          onChange={(value) => {
            const found = besluiten.find((one) => one.value === value);
            if (found !== undefined) set({ besluit: found.value });
          }}
        />
        <DagVeld
          id="besluit-datum"
          label="Op welke dag?"
          value={answers.besluitDatum}
          onChange={(besluitDatum) => set({ besluitDatum: besluitDatum ?? null })}
        />
        <TekstVeld
          id="besluit-toelichting"
          label="Toelichting of voorwaarden (niet verplicht)"
          lang
          value={answers.besluitToelichting}
          onChange={(besluitToelichting) => set({ besluitToelichting: besluitToelichting ?? null })}
        />
      </Blok>
      <Blok id="herziening" titel="Wanneer kijken we opnieuw?">
        <DagVeld
          id="herzien-op"
          label="Dag van herziening"
          hint={`Als het risico verandert, en anders na hooguit drie jaar (${dagNaJaren(dpia.dossier, 3)}). De drie jaar is gebruik bij het Rijk; de wet noemt geen termijn. Bijvoorbeeld 1-3-2029.`}
          value={answers.herzienOp}
          onChange={(herzienOp) => set({ herzienOp: herzienOp ?? null })}
        />
      </Blok>
    </Paragraaf>
  );
}

/** What is still open before someone decides; deciding stays possible, because the person decides. */
function VoorHetBesluit({ dpia: { beeld, beslissingen } }: { dpia: DpiaState }) {
  const open = beslissingen.filter(
    ({ id, isGenomen, soort }) => !isGenomen && (soort !== 'afronding' || id === 'afronding:advies'),
  );
  const paragrafen = [...new Set(open.map(({ paragraaf }) => paragraaf))];
  return (
    <>
      <Raadpleging beeld={beeld.risicobeeld} />
      {open.length > 0 && (
        <Callout kind="warning" title="Er is nog niet over alles beslist">
          <p>
            Nog {open.length} {open.length === 1 ? 'beslissing is' : 'beslissingen zijn'} open, in paragraaf{' '}
            {paragrafen.map((nummer, at) => (
              <span key={nummer}>
                {at > 0 && ', '}
                <a className="nl-link" href={paragraafPad(nummer)}>
                  {nummer}
                </a>
              </span>
            ))}
            . Stel de DPIA pas daarna vast, of kies “met voorwaarden” en schrijf ze op.
          </p>
        </Callout>
      )}
    </>
  );
}

function Blok({ id, titel, children }: { id: string; titel: string; children: ReactNode }) {
  return (
    <section className="pw-dpia-vraag" aria-labelledby={id}>
      <h2 className="nl-heading nl-heading--level-3" id={id} tabIndex={-1}>
        {titel}
      </h2>
      {children}
    </section>
  );
}
