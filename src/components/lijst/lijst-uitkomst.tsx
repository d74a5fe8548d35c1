import { useId, type Ref } from 'react';
import { findPartij } from '../../content/index.ts';
import { paths } from '../../layouts/paths.ts';
import { teRegelen } from '../../wizards/delen/index.ts';
import {
  aantal,
  bijvangstZinnen,
  kopLijst,
  oordeelVan,
  samenvattingVan,
  tagWoord,
  type LijstPlan,
} from '../../wizards/lijst/index.ts';
import { Button } from '../base/index.ts';
import { printSize } from '../files/file-transfer.ts';
import { StatusTag } from '../result/index.ts';
import { agreementSentence, roleSentence } from '../result/outcome-words.ts';

type Wegen = {
  /** Away with this list. */
  onWis: () => void;
  /** Read it again: its first full row holds the names, or not. */
  onKop: (heeftKop: boolean) => void;
};

/** The answer in one block: the sentence, what goes and stays, what to look out for and what to arrange. */
export function LijstUitkomst({
  plan,
  kop,
  ...wegen
}: { plan: LijstPlan; kop: Ref<HTMLHeadingElement> } & Wegen) {
  const id = useId();
  const { profiel } = plan;
  const oordeel = oordeelVan(plan);
  const notes = bijvangstZinnen(plan);
  const rows = profiel.bladen.reduce((sum, { rijen }) => sum + rijen, 0);
  return (
    <section className={`pw-outcome pw-lijst-uitkomst pw-status--${oordeel}`} aria-labelledby={id}>
      <div className="pw-outcome__result">
        <StatusTag status={oordeel} label={tagWoord(plan)} />
        <h2 className="pw-outcome__sentence" id={id} ref={kop} tabIndex={-1}>
          {kopLijst(plan)}
        </h2>
        <p>
          “{profiel.bestand}”: {aantal(rows, 'rij', 'rijen')}, {printSize(profiel.bytes)}. Wij herkennen niet
          alles: kijk zelf de lijst nog na.
        </p>
        <Samenvatting plan={plan} />
        <Wegen plan={plan} {...wegen} />
      </div>
      {notes.length > 0 && (
        <div>
          <h3 className="pw-outcome__heading">Let op</h3>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      <TeRegelen plan={plan} />
    </section>
  );
}

/** What stays and what goes, for who does not read on. */
const Samenvatting = ({ plan }: { plan: LijstPlan }) => (
  <dl className="pw-lijst-kort">
    {samenvattingVan(plan).map(({ titel, regels }) => (
      <div key={titel}>
        <dt>{titel}</dt>
        {regels.map((regel) => (
          <dd key={regel}>{regel}</dd>
        ))}
      </div>
    ))}
  </dl>
);

/** Where one can go from here. The reader may take data for a heading, or a heading for data. */
function Wegen({ plan, onWis, onKop }: { plan: LijstPlan } & Wegen) {
  const hasHeading = plan.profiel.bladen.some(({ kopregel }) => kopregel >= 0);
  return (
    <p className="pw-lijst__again">
      <a className="nl-link" href="#schone-lijst">
        Naar de schone lijst
      </a>
      <Button kind="subtle" onClick={onWis}>
        Andere lijst
      </Button>
      <Button
        kind="subtle"
        onClick={() => {
          onKop(!hasHeading);
        }}
      >
        {hasHeading ? 'De lijst heeft geen kop' : 'De eerste regel is de kop'}
      </Button>
    </p>
  );
}

function TeRegelen({ plan: { vraag, rol, overeenkomst } }: { plan: LijstPlan }) {
  const lines = teRegelen({ ...vraag, gegevens: [] }, { geheel: 'mag', gegevens: [], rol, overeenkomst });
  return (
    <div className="pw-outcome__next">
      <h3 className="pw-outcome__heading">Wat je nog regelt</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {vraag.weg === 'naar' && (
        <p>
          {[...new Set([roleSentence(rol), agreementSentence(overeenkomst)])].join(' ')}{' '}
          <a className="nl-link" href={paths.partij(vraag.partij)}>
            Alles over {findPartij(vraag.partij)?.inZin}
          </a>
        </p>
      )}
    </div>
  );
}
