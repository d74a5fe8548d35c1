import { tijdplanRijen } from '../tijdplan/index.ts';
import { stapstatusWoorden } from '../../dossier/plan/index.ts';
import type { Cell } from '../tree/index.ts';
import type { Planbeeld } from './beeld.ts';
import { korteDatum } from './datum.ts';

const dagOf = (dag: string | undefined): string => (dag === undefined ? 'geen datum' : korteDatum(dag));

/** The time plan as a table: step, who leads it, begin, ready, how far it is. */
export const tijdplanTabel = ({ dossier, stappen, vandaag }: Planbeeld): Cell[][] =>
  tijdplanRijen(dossier, stappen, vandaag).map(
    ({ naam, trekker, begin, gereedOp, status, isTeLaat, klaar, totaal }) => [
      naam,
      trekker ?? 'nog niemand',
      dagOf(begin),
      dagOf(gereedOp),
      [
        stapstatusWoorden[status],
        status === 'bezig' ? ` (${klaar} van ${totaal})` : '',
        ...(isTeLaat ? [', ', { vet: 'te laat' }] : []),
      ],
    ],
  );
