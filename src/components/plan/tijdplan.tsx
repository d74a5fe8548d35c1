import { useMemo } from 'react';
import { tekenTijdplan } from '../../documents/tijdplan/index.ts';
import { svgToHtml } from '../../writers/html/index.ts';
import { Button } from '../base/index.ts';
import { hastToReact } from '../document/hast-to-react.ts';
import type { Plan } from './use-plan.ts';

/** The time plan as a picture; the same days stand in the list of steps. */
export function Tijdplan({ plan: { dossier, vandaag, stappen } }: { plan: Plan }) {
  const picture = useMemo(() => {
    const drawn = tekenTijdplan(dossier, vandaag, stappen);
    return drawn === undefined ? undefined : hastToReact(svgToHtml(drawn.svg, drawn.alt));
  }, [dossier, vandaag, stappen]);
  if (picture === undefined) return null;
  return (
    <section className="pw-tijdplan" aria-labelledby="tijdplan">
      <h2 className="nl-heading nl-heading--level-2" id="tijdplan">
        Tijdsplan
      </h2>
      <div
        className="pw-tijdplan__venster"
        role="region"
        aria-label="Tekening van het tijdsplan"
        // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
        tabIndex={0}
      >
        {picture}
      </div>
      <p className="pw-print-tip">
        Druk deze bladzijde af voor het tijdsplan op A4: alleen de tekening komt op papier.{' '}
        <Button kind="subtle" onClick={() => window.print()}>
          Druk het tijdsplan af
        </Button>
      </p>
    </section>
  );
}
