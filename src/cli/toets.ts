import {
  assessLevering,
  assessOvereenkomst,
  assessRol,
  eigenTeam,
  explain,
  type Drager,
  type LeveringVraag,
  type Richting,
} from '../rules/index.ts';
import { joinOr, readOptions } from './arguments.ts';
import { readGegevens, readPartij, readTaak, type Read } from './choices.ts';
import { exitCodeOf, oordelenOf } from './exit-code.ts';
import { answer, refuse, type CommandResult } from './result.ts';

const richtingen = ['naar', 'van', 'intern', 'brief'] as const;
const dragers = ['uitwisseling', 'dossier', 'brief', 'inzage'] as const;

type Question = { partij: string; richting: (typeof richtingen)[number]; vragen: readonly LeveringVraag[] };

/**
 * `toets`: role, agreement and per data field whether it may travel, with every reason.
 * Exit code 1 when a field may not or is not provided for, 2 when one or the role has to be judged first, else 0.
 */
export function toets(args: readonly string[]): CommandResult {
  const options = readOptions(args, ['partij', 'richting', 'gegeven', 'taak', 'drager']);
  if (!options.ok) return refuse(options.message);
  const [stray] = options.positionals;
  if (stray !== undefined)
    return refuse(
      `“${stray}” hoort bij geen optie. Zet gegevens met komma's en zonder spaties achter --gegeven.`,
    );
  const question = readQuestion(options.values);
  return question.ok ? judge(question.value) : refuse(question.message);
}

function judge({ partij, richting, vragen }: Question): CommandResult {
  const outcomes = vragen.map((vraag) => ({ gegeven: vraag.gegeven, outcome: assessLevering(vraag) }));
  const overeenkomst = assessOvereenkomst(partij);
  const isExchange = richting === 'naar' || richting === 'van';
  const report = {
    partij,
    richting,
    rol: explain(assessRol(partij)),
    overeenkomst: explain(overeenkomst),
    gegevens: outcomes.map(({ gegeven, outcome }) => ({ gegeven, uitkomst: explain(outcome) })),
  };
  const found = outcomes.map(({ outcome }) => outcome);
  return answer(report, exitCodeOf(oordelenOf(found, overeenkomst, isExchange)));
}

/** A letter is written inside the municipality: direction `intern` with the letter as carrier. */
function readQuestion(values: ReadonlyMap<string, string>): Read<Question> {
  const richting = readOne('richting', values.get('richting'), richtingen);
  if (!richting.ok) return richting;
  const isInside = richting.value === 'intern' || richting.value === 'brief';
  const partij = readPartij(values.get('partij') ?? (isInside ? eigenTeam : undefined));
  if (!partij.ok) return partij;
  const gegeven = readGegevens(values.get('gegeven'));
  if (!gegeven.ok) return gegeven;
  const taak = readTaak(values.get('taak'));
  if (!taak.ok) return taak;
  const drager = readDrager(values.get('drager'), richting.value);
  if (!drager.ok) return drager;
  const direction: Richting = richting.value === 'brief' ? 'intern' : richting.value;
  const vragen = gegeven.value.map((id) => ({
    partij: partij.value,
    richting: direction,
    gegeven: id,
    taak: taak.value,
    drager: drager.value,
  }));
  return { ok: true, value: { partij: partij.value, richting: richting.value, vragen } };
}

function readDrager(given: string | undefined, richting: Question['richting']): Read<Drager | undefined> {
  if (given === undefined) return { ok: true, value: richting === 'brief' ? 'brief' : undefined };
  const drager = readOne('drager', given, dragers);
  return drager.ok && richting === 'brief' && drager.value !== 'brief'
    ? {
        ok: false,
        message: `Bij --richting brief past geen --drager ${drager.value}. Laat --drager weg of kies een andere richting.`,
      }
    : drager;
}

function readOne<Value extends string>(
  name: string,
  given: string | undefined,
  values: readonly Value[],
): Read<Value> {
  const value = values.find((one) => one === given);
  if (value !== undefined) return { ok: true, value };
  const choose = `Kies bij --${name} uit ${joinOr(values)}.`;
  return { ok: false, message: given === undefined ? choose : `“${given}” is geen ${name}. ${choose}` };
}
