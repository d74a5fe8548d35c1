import type { Standregel } from '../../dossier/index.ts';
import type { Verschil } from '../../dossier/plan/index.ts';
import { korteDatum } from '../plan/datum.ts';
import type { Cell } from '../tree/index.ts';
import type { WijzigingView } from './view.ts';

/** So many rows of one kind of change are printed; a moved target date moves all of them. */
const mostRows = 20;

const wie = ({ eigenaar }: Standregel): string => eigenaar ?? 'nog niemand';
const dag = (day: string | undefined): string => (day === undefined ? 'geen datum' : korteDatum(day));

/** What became otherwise since the last report, a table for each kind of change. */
export function wijzigingenVan(verschil: Verschil): WijzigingView[] {
  const { afgerond, heropend, nieuw, vervallen, verschoven, andereEigenaar } = verschil;
  const named = (titel: string, regels: readonly Standregel[]): WijzigingView =>
    table(
      titel,
      ['Actie', 'Wie', 'Wanneer'],
      regels.map((regel) => [regel.titel, wie(regel), dag(regel.gereedOp)]),
    );
  return [
    named('Afgerond of overgeslagen', afgerond),
    named('Weer open', heropend),
    named('Nieuw', nieuw),
    named('Vervallen, omdat de aanleiding weg is', vervallen),
    table(
      'Andere datum',
      ['Actie', 'Was', 'Is nu'],
      verschoven.map(({ regel, van }) => [regel.titel, dag(van), dag(regel.gereedOp)]),
    ),
    table(
      'Andere eigenaar',
      ['Actie', 'Was', 'Is nu'],
      andereEigenaar.map(({ regel, van }) => [regel.titel, van ?? 'nog niemand', wie(regel)]),
    ),
  ].filter(({ rijen }) => rijen.length > 0);
}

function table(titel: string, kop: readonly string[], rijen: readonly (readonly Cell[])[]): WijzigingView {
  const rest = rijen.length - mostRows;
  const shown = rest > 1 ? [...rijen.slice(0, mostRows), [`En nog ${rest} andere.`, '–', '–']] : rijen;
  return { titel: `${titel} (${rijen.length})`, kop, rijen: shown, breedtes: [60, 22, 18] };
}
