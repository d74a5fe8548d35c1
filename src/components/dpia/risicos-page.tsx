import { useMemo } from 'react';
import { dpiaSchalen } from '../../content/index.ts';
import {
  gekozenZin,
  isAlleGenomen,
  moetRaadplegen,
  zetRisico,
  type Dpiabeeld,
  type Risicobeeld,
  type Risicostand,
} from '../../dossier/dpia/index.ts';
import { tekenRisicomatrix } from '../../documents/risicomatrix/index.ts';
import { Bronregel, Button, Callout } from '../base/index.ts';
import { explainBronnen, niveaus } from '../../rules/index.ts';
import { focusAfter } from '../dossier/focus-after.ts';
import { Beeld } from './beeld.tsx';
import { paragraafPad } from '../../wizards/dpia/index.ts';
import { Bevestigen, Paragraaf, Vragen } from './paragraaf-page.tsx';
import { RisicoKaart } from './risico-kaart.tsx';
import { RisicosErbij } from './risicos-erbij.tsx';
import type { DpiaState } from './use-dpia.ts';
import { useTerug } from './use-terug.tsx';

/** Paragraph 16: every risk judged by itself, with the picture of all of them. */
export function RisicosPage({ dpia }: { dpia: DpiaState }) {
  const { risicos, nietVanToepassing } = dpia.beeld.risicobeeld;
  const terug = useTerug(dpia);
  const cards = inVolgorde(dpia.beeld);
  const open = risicos.filter(({ status }) => status === 'voorgesteld').length;
  return (
    <Paragraaf dpia={dpia}>
      <Schalen />
      <Raadpleging beeld={dpia.beeld.risicobeeld} />
      <section aria-labelledby="alle-risicos">
        <h2 className="nl-heading nl-heading--level-2" id="alle-risicos" tabIndex={-1}>
          {risicos.length} risico’s
        </h2>
        <p role="status">
          {open === 0
            ? 'Alle risico’s zijn beoordeeld.'
            : `${risicos.length - open} beoordeeld, nog ${open}. Open een risico, lees het en zeg of kans en impact kloppen.`}
        </p>
        <div className="pw-taken-vouw">
          {cards.map((risico) => (
            <RisicoKaart key={risico.sleutel} risico={risico} dpia={dpia} terug={terug} />
          ))}
        </div>
        {terug.buiten(cards.map(({ sleutel }) => sleutel))}
        <p>
          <Button
            kind="secondary"
            onClick={() => {
              const id = crypto.randomUUID();
              focusAfter(
                () => dpia.update((old) => zetRisico(old, '', id, { risico: '', isEigen: true })),
                `#titel-${id}`,
              );
            }}
          >
            Voeg een eigen risico toe
          </Button>
        </p>
      </section>
      <Matrix dpia={dpia} />
      {nietVanToepassing.length > 0 && (
        <section aria-labelledby="weggelegd">
          <h2 className="nl-heading nl-heading--level-2" id="weggelegd">
            Geldt niet voor jullie ({nietVanToepassing.length})
          </h2>
          <div className="pw-taken-vouw">
            {nietVanToepassing.map((risico) => (
              <RisicoKaart key={risico.sleutel} risico={risico} dpia={dpia} terug={terug} />
            ))}
          </div>
        </section>
      )}
      <RisicosErbij dpia={dpia} />
      <Vragen dpia={dpia} />
      <Bevestigen dpia={dpia} />
    </Paragraaf>
  );
}

/** The risks that count, then the own ones in the order in which they were added, with or without a name: none moves while someone types. */
function inVolgorde({ dossier, risicobeeld: { risicos, naamloos } }: Dpiabeeld): Risicostand[] {
  const place = ({ sleutel }: Risicostand) => dossier.dpia.risicos.findIndex(({ id }) => id === sleutel);
  const own = [...risicos.filter(({ isEigen }) => isEigen), ...naamloos.risicos];
  return [
    ...risicos.filter(({ isEigen }) => !isEigen),
    ...own.toSorted((one, other) => place(one) - place(other)),
  ];
}

/** What the steps of the scales mean, and how the level follows. */
function Schalen() {
  return (
    <details className="pw-dpia-meer">
      <summary>Wat betekenen laag, midden en hoog?</summary>
      {(['kans', 'impact'] as const).map((schaal) => (
        <dl key={schaal} className="pw-dpia-kaart">
          {niveaus.map((niveau) => (
            <div key={niveau}>
              <dt>
                {schaal === 'kans' ? 'Kans' : 'Impact'} {niveau}
              </dt>
              <dd>{dpiaSchalen[schaal][niveau]}</dd>
            </div>
          ))}
        </dl>
      ))}
      <p>
        Laag telt als 1, midden als 2, hoog als 3. Het niveau is kans keer impact: 1 en 2 is laag, 3 en 4 is
        midden, 6 en 9 is hoog. Eén tot drie maatregelen brengen kans of impact een stap omlaag, vier of meer
        twee stappen. Dat is een voorstel; je kunt het per risico anders zeggen. Zie{' '}
        <a className="nl-link" href="/verantwoording/#p-21">
          hoe wij rekenen
        </a>
        .
      </p>
    </details>
  );
}

/** Whether the AP must be asked first, said plainly. */
export function Raadpleging({ beeld }: { beeld: Risicobeeld }) {
  if (!moetRaadplegen(beeld)) return <Voorlopig beeld={beeld} />;
  const high = beeld.risicos.filter(({ niveauNa }) => niveauNa === 'hoog');
  return (
    <Callout kind="warning" title="Er blijft een hoog risico over. Vraag eerst de AP om raad.">
      <p>
        Neem meer maatregelen. Helpt dat niet, dan mag je niet beginnen voordat de Autoriteit Persoonsgegevens
        heeft geadviseerd. Het gaat om:
      </p>
      <ul>
        {high.map(({ sleutel, nummer, titel }) => (
          <li key={sleutel}>
            {nummer}. {titel}
          </li>
        ))}
      </ul>
      <Bronregel bronnen={explainBronnen(['avg-36-1'])} className="pw-outcome__sources" />
    </Callout>
  );
}

/** While measures are only proposed, what is left hangs on the choice; nobody may think that it is settled. */
function Voorlopig({ beeld }: { beeld: Risicobeeld }) {
  if (isAlleGenomen(beeld)) return null;
  return (
    <Callout kind="info" title="Wat overblijft, is nog een verwachting">
      <p>
        {gekozenZin(beeld)} Het niveau na de maatregelen telt ook mee wat alleen is voorgesteld. Kies in{' '}
        <a className="nl-link" href={paragraafPad(17)}>
          paragraaf 17
        </a>{' '}
        wat jullie doen; blijft er dan een risico hoog, dan vraag je eerst de AP om raad.
      </p>
      <Bronregel bronnen={explainBronnen(['avg-36-1'])} className="pw-outcome__sources" />
    </Callout>
  );
}

function Matrix({ dpia }: { dpia: DpiaState }) {
  const { risicos } = dpia.beeld.risicobeeld;
  const { svg, alt } = useMemo(
    () =>
      tekenRisicomatrix(
        risicos.map(({ nummer, voor, na }) => ({
          nummer,
          kans: voor.kans,
          impact: voor.impact,
          kansNa: na.kans,
          impactNa: na.impact,
        })),
      ),
    [risicos],
  );
  return (
    <section className="pw-dpia-beeld" aria-labelledby="matrix">
      <h2 className="nl-heading nl-heading--level-2" id="matrix">
        Alle risico’s in één beeld
      </h2>
      <p>
        De nummers zijn die van de risico’s hierboven. Eerst zonder, dan met de maatregelen; op een smal
        scherm schuif je de tekening opzij.
      </p>
      <Beeld svg={svg} alt={alt} label="Tekening van de risicomatrix" />
    </section>
  );
}
