import { useState } from 'react';
import {
  bevestigVraag,
  herstelVraag,
  houdVraag,
  verschilVan,
  wijzigVraag,
  type Antwoordstatus,
  type Vraagstand,
  type Waarde,
} from '../../dossier/dpia/index.ts';
import { explainBronnen } from '../../rules/index.ts';
import { antwoordstatusWoorden, eigenTekst, herkomstZin } from '../../wizards/dpia/index.ts';
import { Bronregel, Button, Callout, Icon, type IconName } from '../base/index.ts';
import { focusAfter } from '../dossier/focus-after.ts';
import { Weggehaald } from '../dossier/weggehaald.tsx';
import { waarschuwing } from '../plan/velden.tsx';
import type { DpiaState } from './use-dpia.ts';
import { WaardeTonen } from './waarde-tonen.tsx';
import { WaardeWijzigen } from './waarde-wijzigen.tsx';

type Props = { stand: Vraagstand; dpia: DpiaState };

const kopId = ({ vraag }: Vraagstand): string => `vraag-${vraag.id.replaceAll('.', '-')}`;

/** Makes a change that may take its button away; the focus goes to the heading of the question. */
const focusKop = (stand: Vraagstand, change: () => void): void => focusAfter(change, `#${kopId(stand)}`);

/** One question: what stands there, where it comes from, and how to confirm, change or take it back. */
export function VraagBlok({
  stand,
  dpia,
  isEnigFeit = false,
}: Props & {
  /** The button for the whole paragraph confirms only this answer, so it needs no button of its own. */
  isEnigFeit?: boolean;
}) {
  const { vraag, status } = stand;
  const [isOpen, setOpen] = useState(false);
  const [weg, setWeg] = useState<Waarde>();
  const id = kopId(stand);
  const herstel = () =>
    focusKop(stand, () => {
      setOpen(false);
      setWeg(status === 'gewijzigd' ? stand.waarde : undefined);
      dpia.change((beeld) => herstelVraag(beeld, vraag.id));
    });
  return (
    <section className="pw-dpia-vraag" aria-labelledby={id}>
      <header className="pw-dpia-vraag__kop">
        <h2 className="nl-heading nl-heading--level-3" id={id} tabIndex={-1}>
          {vraag.naam}
        </h2>
        <Stand status={status} />
      </header>
      {isOpen ? <WaardeWijzigen stand={stand} dpia={dpia} /> : <WaardeTonen stand={stand} />}
      {!isOpen && <Waarschuwing stand={stand} />}
      <Verschil stand={stand} dpia={dpia} onHerstel={herstel} />
      {isVoorstel(stand) && !isOpen && (
        <div className="pw-dpia-vraag__herkomst">
          <p>{herkomstZin(stand)}</p>
          <Bronregel bronnen={explainBronnen(stand.bronnen)} className="pw-outcome__sources" />
        </div>
      )}
      <div className="pw-wizard-actions">
        {!isEnigFeit && <Klopt stand={stand} dpia={dpia} />}
        <Button kind="secondary" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Klaar met wijzigen' : status === 'leeg' ? 'Vul in' : 'Wijzig'}
          <span className="pw-visually-hidden">: {vraag.naam}</span>
        </Button>
        {status === 'gewijzigd' && stand.voorstel !== undefined && (
          <Button kind="subtle" onClick={herstel}>
            Terug naar het voorstel<span className="pw-visually-hidden">: {vraag.naam}</span>
          </Button>
        )}
        {isTerugTeNemen(stand) && (
          <Button kind="subtle" onClick={herstel}>
            Niet meer bevestigd<span className="pw-visually-hidden">: {vraag.naam}</span>
          </Button>
        )}
      </div>
      {weg !== undefined && (status === 'voorgesteld' || status === 'leeg') && (
        <Weggehaald
          zin="Je eigen antwoord is weg."
          over={vraag.naam}
          onTerug={() => focusKop(stand, () => dpia.change((beeld) => wijzigVraag(beeld, vraag.id, weg)))}
        />
      )}
    </section>
  );
}

/** What stands there is the proposal; an own answer does not come from the sources of the proposal. */
const isVoorstel = ({ status, herkomst }: Vraagstand): boolean =>
  herkomst.length > 0 && (status === 'voorgesteld' || status === 'bevestigd');

/** Taking a confirmation back loses nothing where the proposal still says the same. */
const isTerugTeNemen = ({ status, voorstel, voorstelWas }: Vraagstand): boolean =>
  status === 'bevestigd' && voorstel !== undefined && voorstelWas === undefined;

/** What an own answer should not hold, also said to who only reads it. */
function Waarschuwing({ stand }: { stand: Vraagstand }) {
  const warning = waarschuwing(eigenTekst(stand));
  return warning === undefined ? null : (
    <p className="pw-dpia-waarschuwing">
      <Icon name="warning" /> {warning}
    </p>
  );
}

/** A judgement is confirmed by itself; a fact goes with its paragraph, but may be confirmed alone too. */
function Klopt({ stand, dpia }: Props) {
  const { vraag, status } = stand;
  if (status !== 'voorgesteld') return null;
  return (
    <Button
      kind={vraag.isOordeel ? 'primary' : 'secondary'}
      onClick={() => focusKop(stand, () => dpia.change((beeld) => bevestigVraag(beeld, vraag.id)))}
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
function Verschil({ stand, dpia, onHerstel }: Props & { onHerstel: () => void }) {
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
        <Button onClick={onHerstel}>Neem het nieuwe voorstel</Button>
        <Button
          kind="secondary"
          onClick={() => focusKop(stand, () => dpia.change((beeld) => houdVraag(beeld, vraag.id)))}
        >
          Houd wat er staat
        </Button>
      </div>
    </Callout>
  );
}
