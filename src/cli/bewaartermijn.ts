import { assessBewaartermijn, explain, isPlainDate } from '../rules/index.ts';
import { foutenInDagen } from '../wizards/bewaren/index.ts';
import { readOptions } from './arguments.ts';
import { readGegevens, wrong, type Read } from './choices.ts';
import { answer, refuse, type CommandResult } from './result.ts';

/**
 * `bewaartermijn`: per kind of data the utmost day, the advice and the reasons. Exit code 0, or 2 when a term cannot be told.
 */
export function bewaartermijn(args: readonly string[]): CommandResult {
  const options = readOptions(args, ['gegeven', 'einde', 'overlijden']);
  if (!options.ok) return refuse(options.message);
  const [stray] = options.positionals;
  if (stray !== undefined) return refuse(`“${stray}” hoort bij geen optie.`);
  const gegevens = readGegevens(options.values.get('gegeven'));
  if (!gegevens.ok) return refuse(gegevens.message);
  const days = readDays(options.values);
  if (!days.ok) return refuse(days.message);
  const rows = gegevens.value.map((gegeven) => {
    const outcome = assessBewaartermijn({ gegeven, ...days.value });
    const { uiterlijk, advies } =
      outcome.status === 'bepaald' ? outcome.value : { uiterlijk: null, advies: null };
    return { gegeven, uiterlijk, advies, uitkomst: explain(outcome) };
  });
  return answer(rows, rows.every(({ uiterlijk }) => uiterlijk !== null) ? 0 : 2);
}

function readDays(
  values: ReadonlyMap<string, string>,
): Read<{ einde: string | undefined; overlijden: string | undefined }> {
  const [einde, overlijden] = [values.get('einde'), values.get('overlijden')];
  if (einde === undefined && overlijden === undefined)
    return wrong(
      'Geef met --einde de dag waarop de inburgeringsplicht eindigde, of met --overlijden de dag van overlijden.',
    );
  for (const [name, day] of [
    ['einde', einde],
    ['overlijden', overlijden],
  ] as const) {
    if (day !== undefined && !isPlainDate(day))
      return wrong(
        `“${day}” is geen bestaande dag. Schrijf bij --${name} jaar, maand en dag, zoals 2024-02-29.`,
      );
  }
  const [fault] = foutenInDagen({ einde, overlijden }, today());
  return fault === undefined ? { ok: true, value: { einde, overlijden } } : wrong(fault.zin);
}

/** The day where the command runs, not in Greenwich; Sweden writes it as `jjjj-mm-dd`. */
const today = (): string => new Date().toLocaleDateString('sv-SE');
