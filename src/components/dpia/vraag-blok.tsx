import { useState } from 'react';
import {
  bevestigVraag,
  herstelVraag,
  houdVraag,
  verschilVan,
  type Antwoordstatus,
  type Vraagstand,
} from '../../dossier/dpia/index.ts';
import { explainBronnen } from '../../rules/index.ts';
import { antwoordstatusWoorden, herkomstZin } from '../../wizards/dpia/index.ts';
import { Bronregel, Button, Callout, Icon, type IconName } from '../base/index.ts';
import type { DpiaState } from './use-dpia.ts';
import { WaardeTonen } from './waarde-tonen.tsx';
import { WaardeWijzigen } from './waarde-wijzigen.tsx';

type Props = { stand: Vraagstand; dpia: DpiaState };

/** One question: what stands there, where it comes from, and how to confirm, change or take it back. */
export function VraagBlok({ stand, dpia }: Props) {
  const { vraag, status } = stand;
  const [isOpen, setOpen] = useState(false);
  const id = `vraag-${vraag.id.replaceAll('.', '-')}`;
  return (
    <section className="pw-dpia-vraag" aria-labelledby={id}>
      <header className="pw-dpia-vraag__kop">
        <h2 className="nl-heading nl-heading--level-3" id={id} tabIndex={-1}>
          {vraag.naam}
        </h2>
        <Stand status={status} />
      </header>
      {isOpen ? <WaardeWijzigen stand={stand} dpia={dpia} /> : <WaardeTonen stand={stand} />}
      <Verschil stand={stand} dpia={dpia} />
      {stand.herkomst.length > 0 && !isOpen && (
        <div className="pw-dpia-vraag__herkomst">
          <p>{herkomstZin(stand)}</p>
          <Bronregel bronnen={explainBronnen(stand.bronnen)} className="pw-outcome__sources" />
        </div>
      )}
      <div className="pw-wizard-actions">
        <Klopt stand={stand} dpia={dpia} />
        <Button kind="secondary" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Klaar met wijzigen' : status === 'leeg' ? 'Vul in' : 'Wijzig'}
          <span className="pw-visually-hidden">: {vraag.naam}</span>
        </Button>
        {status === 'gewijzigd' && stand.voorstel !== undefined && (
          <Button
            kind="subtle"
            onClick={() => {
              setOpen(false);
              dpia.update((old) => herstelVraag(old, vraag.id));
            }}
          >
            Terug naar het voorstel<span className="pw-visually-hidden">: {vraag.naam}</span>
          </Button>
        )}
      </div>
    </section>
  );
}

/** A judgement is confirmed by itself; a fact goes with its paragraph, but may be confirmed alone too. */
function Klopt({ stand: { vraag, status }, dpia }: Props) {
  if (status !== 'voorgesteld') return null;
  return (
    <Button
      kind={vraag.isOordeel ? 'primary' : 'secondary'}
      onClick={() => dpia.change((beeld) => bevestigVraag(beeld, vraag.id))}
    >
      {vraag.isOordeel ? 'Dit is ook ons oordeel' : 'Klopt'}
      <span className="pw-visually-hidden">: {vraag.naam}</span>
    </Button>
  );
}

const icons: Record<Antwoordstatus, IconName> = {
  leeg: 'minus',
  voorgesteld: 'eye',
  bevestigd: 'check',
  gewijzigd: 'person',
};

/** How far an answer is, with a drawing beside the words. */
export const Stand = ({ status }: { status: Antwoordstatus }) => (
  <span className={`nl-data-badge pw-stand pw-dpia-stand pw-dpia-stand--${status}`}>
    <Icon name={icons[status]} /> {antwoordstatusWoorden[status]}
  </span>
);

/** So many differences are shown; the rest is counted. */
const mostShown = 12;

/** What is proposed now and was not when a person looked. */
function Verschil({ stand, dpia }: Props) {
  const { vraag, voorstelWas, voorstel } = stand;
  if (voorstelWas === undefined || voorstel === undefined) return null;
  const regels = verschilVan(vraag, voorstelWas, voorstel);
  return (
    <Callout kind="warning" title="Het voorstel is veranderd sinds je dit bekeek">
      <p>
        Dat komt door je dossier, of doordat de site nieuwere feiten heeft. Wat er staat, is nog het oude.
      </p>
      <ul>
        {regels.slice(0, mostShown).map(({ waar, was, is }) => (
          <li key={`${waar} ${was} ${is}`}>
            <strong>{waar}</strong>
            {was !== '' && (
              <>
                {' '}
                was: <del>{was}</del>
              </>
            )}
            {is !== '' && (
              <>
                {' '}
                is nu: <ins>{is}</ins>
              </>
            )}
          </li>
        ))}
      </ul>
      {regels.length > mostShown && <p>En nog {regels.length - mostShown} andere.</p>}
      <div className="pw-wizard-actions">
        <Button onClick={() => dpia.update((old) => herstelVraag(old, vraag.id))}>
          Neem het nieuwe voorstel
        </Button>
        <Button kind="secondary" onClick={() => dpia.change((beeld) => houdVraag(beeld, vraag.id))}>
          Houd wat er staat
        </Button>
      </div>
    </Callout>
  );
}
