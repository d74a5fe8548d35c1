import { suggest } from './arguments.ts';
import { bewaartermijn } from './bewaartermijn.ts';
import { controleer } from './controleer.ts';
import { refuse, type CommandResult } from './result.ts';
import { toets } from './toets.ts';
import { usage } from './usage.ts';

type Command = (args: readonly string[]) => CommandResult | Promise<CommandResult>;

/** What is large is loaded only when it is asked for: the test of a field needs no templates, Word library or parsers. */
const commands: Record<string, Command> = {
  toets,
  controleer,
  'controleer-export': async (args) => (await import('./controleer-export.ts')).controleerExport(args),
  bewaartermijn,
  importeer: async (args) => (await import('./importeer.ts')).importeer(args),
  genereer: async (args) => (await import('./genereer.ts')).genereer(args),
};

/** Runs one command line and returns what it leaves behind; it prints nothing itself. */
export async function run(args: readonly string[]): Promise<CommandResult> {
  const [name, ...rest] = args;
  if (name === undefined) return refuse(usage);
  if (args.includes('--help') || args.includes('-h') || name === 'help')
    return { exitCode: 0, stdout: usage };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command(rest);
  const ids = Object.keys(commands).map((id) => ({ id }));
  return refuse(`De opdracht “${name}” bestaat niet. ${suggest(name, ids)}\n\n${usage}`);
}
