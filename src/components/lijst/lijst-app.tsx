import { useEffect, useRef, useState, type Ref, type RefObject } from 'react';
import { findPartij, taken } from '../../content/index.ts';
import { kopLijst, kwartZin, planLijst, wegVanLijst, type LijstPlan } from '../../wizards/lijst/index.ts';
import { Callout } from '../base/index.ts';
import { PartijVraag } from '../delen/partij-vraag.tsx';
import { Select } from '../form/index.ts';
import { BestandVraag } from './bestand-vraag.tsx';
import { Gesleept } from './gesleept.tsx';
import { LijstResultaat } from './lijst-resultaat.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useLijst, type Lijst, type Stand } from './use-lijst.ts';
import { Voortgang } from './voortgang.tsx';

const taakOpties = [
  { value: '', label: 'Weet ik niet, of maakt niet uit' },
  ...taken.map(({ id, nummer, naam }) => ({ value: id, label: `${nummer}. ${naam}` })),
];

/** The check of a list: with whom, which list, and then what must go, what may stay and what is missing. */
export function LijstApp({ partij: startPartij }: { partij: string | undefined }) {
  const [partij, setPartij] = useState(startPartij);
  const [taak, setTaak] = useState('');
  const [pasted, setPasted] = useState('');
  const lijst = useLijst();
  const { stand } = lijst;
  const { isOver, gesleept, laat } = useDroppedList(lijst.kies, hasWork(stand));
  const questions = useRef<HTMLFormElement>(null);
  const { kop, toAnswer } = useAnswerFocus(stand.soort === 'gelezen' ? partij : undefined, questions);

  return (
    <>
      <Kop />
      <form
        className="pw-lijst__questions"
        aria-label="Vragen"
        ref={questions}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <PartijVraag value={findPartij(partij ?? '')?.id} onChange={setPartij} />
        {partij !== undefined && (
          <Select
            id="taak"
            label="Voor welke taak?"
            required={false}
            options={taakOpties}
            value={taak}
            onChange={setTaak}
          />
        )}
        {!hasWork(stand) && (
          <BestandVraag
            onKies={lijst.kies}
            plak={{ tekst: pasted, setTekst: setPasted }}
            isOver={isOver}
            takesFocus={stand.soort !== 'leeg' || stand.na !== 'begin'}
          />
        )}
      </form>
      {gesleept !== undefined && (
        <Gesleept
          bestand={gesleept.name}
          onNeem={() => {
            laat();
            lijst.kies(gesleept, gesleept.name);
          }}
          onLaat={() => {
            laat();
            toAnswer();
          }}
        />
      )}
      <Antwoord
        lijst={lijst}
        plan={planVan(lijst, partij, taak)}
        kop={kop}
        onWis={() => {
          setPasted('');
          lijst.wis();
        }}
      />
    </>
  );
}

function planVan({ stand, keuzes }: Lijst, partij: string | undefined, taak: string): LijstPlan | undefined {
  const weg = wegVanLijst(partij ?? '');
  if (stand.soort !== 'gelezen' || partij === undefined || weg === undefined) return undefined;
  return planLijst(stand.profiel, { partij, weg, taak: taak === '' ? undefined : taak }, keuzes);
}

/** Leads the focus to the heading of the answer when there is one. */
function useAnswerFocus(partij: string | undefined, questions: RefObject<HTMLElement | null>) {
  const kop = useRef<HTMLHeadingElement>(null);
  const toAnswer = () => {
    kop.current?.closest('section')?.scrollIntoView();
    kop.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    // With the keyboard one may be walking through the parties: there the answer is only spoken.
    const isAsking = questions.current?.contains(document.activeElement) === true;
    if (partij !== undefined && !isAsking) toAnswer();
  }, [partij, questions]);
  return { kop, toAnswer };
}

type AntwoordProps = {
  lijst: Lijst;
  /** Undefined where no list was read, or no party was chosen. */
  plan: LijstPlan | undefined;
  kop: Ref<HTMLHeadingElement>;
  onWis: () => void;
};

/** What came of the list: it is being read, it cannot be read, or what was found. */
function Antwoord({ lijst, plan, kop, onWis }: AntwoordProps) {
  const { stand } = lijst;
  return (
    <>
      <p role="status" className="pw-visually-hidden">
        {plan === undefined ? spoken(stand) : kopLijst(plan)}
      </p>
      {stand.soort === 'fout' && (
        <div role="alert">
          <Callout kind="error" title="Deze lijst is niet te lezen">
            <p>{stand.zin}</p>
          </Callout>
        </div>
      )}
      {stand.soort === 'lezen' && (
        <Voortgang
          zin={`“${stand.bestand}” wordt gelezen`}
          deel={stand.deel}
          takesFocus
          onStop={lijst.stop}
        />
      )}
      <div className="pw-lijst__result">
        {stand.soort === 'gelezen' && plan === undefined && (
          <Callout title="De lijst is gelezen">
            <p>Kies hierboven voor wie zij is. Dan zie je per kolom of zij mee mag.</p>
          </Callout>
        )}
        {stand.soort === 'gelezen' && plan !== undefined && (
          <LijstResultaat plan={plan} file={stand.file} lijst={lijst} kop={kop} onWis={onWis} />
        )}
      </div>
    </>
  );
}

const Kop = () => (
  <header className="pw-page-header">
    <h1 className="nl-heading nl-heading--level-1">Controleer je lijst voor je haar verstuurt</h1>
    <p className="pw-page-header__lead">
      Kies voor wie de lijst is en kies het bestand. Je ziet per kolom of zij mee mag en waarom, en je krijgt
      een schone lijst en een verslag voor het dossier.
    </p>
  </header>
);

/** A list is being read or shown: what is there would be lost. */
const hasWork = ({ soort }: Stand): boolean => soort === 'gelezen' || soort === 'lezen';

/** Takes a dropped file at once, or keeps it aside while there is work that it would replace. */
function useDroppedList(kies: (file: Blob, bestand: string) => void, isBusy: boolean) {
  const [gesleept, setGesleept] = useState<File>();
  const isOver = useFileDrop((file) => {
    if (isBusy) setGesleept(file);
    else kies(file, file.name);
  });
  const laat = () => {
    setGesleept(undefined);
  };
  return { isOver, gesleept, laat };
}

function spoken(stand: Stand): string {
  if (stand.soort === 'lezen') return kwartZin('De lijst wordt gelezen', stand.deel);
  if (stand.soort === 'gelezen') return 'De lijst is gelezen. Kies voor wie zij is.';
  if (stand.soort !== 'leeg' || stand.na === 'begin') return '';
  return stand.na === 'stop' ? 'Gestopt. Kies een lijst.' : 'De lijst is weg. Kies een andere lijst.';
}
