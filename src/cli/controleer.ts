import { readOptions } from './arguments.ts';
import { readDossier } from './read-dossier.ts';
import { answer, refuse, type CommandResult } from './result.ts';

/** `controleer`: whether a dossier file is sound, and what is in it. */
export async function controleer(args: readonly string[]): Promise<CommandResult> {
  const options = readOptions(args, []);
  if (!options.ok) return refuse(options.message);
  const [path, ...more] = options.positionals;
  if (path === undefined || more.length > 0)
    return refuse('Geef één dossierbestand: privacywijzer controleer BESTAND.');
  const read = await readDossier(path);
  if (!read.ok) return refuse(read.message);
  const { versie, gewijzigd, gemeente, partijen, overeenkomsten } = read.dossier;
  return answer({
    goed: true,
    versie,
    gewijzigd,
    gemeente: gemeente.naam ?? null,
    partijen: partijen.length,
    overeenkomsten: overeenkomsten.map(({ id }) => id),
  });
}
