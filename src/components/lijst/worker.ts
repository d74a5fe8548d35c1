import { cleanList, Leesfout, scanList } from '../../exports/index.ts';
import type { Antwoord, Opdracht } from './worker-messages.ts';

/** Time between two messages about progress, in milliseconds. */
const between = 250;

const say = (antwoord: Antwoord): void => {
  postMessage(antwoord);
};

self.addEventListener('message', ({ data }: MessageEvent<Opdracht>) => {
  answer(data).catch((error: unknown) => {
    say({ soort: 'fout', zin: error instanceof Leesfout ? error.message : unexpected(error) });
  });
});

async function answer(opdracht: Opdracht): Promise<void> {
  const { file } = opdracht;
  const onBytes = progressOf(file.size);
  if (opdracht.soort === 'lezen') {
    const { bestand, kop } = opdracht;
    say({ soort: 'gelezen', profiel: await scanList(file, bestand, { kop, onBytes }) });
    return;
  }
  const { profiel, schoonmaak } = opdracht;
  say({ soort: 'geschoond', schoon: await cleanList(file, profiel, schoonmaak, onBytes) });
}

function progressOf(total: number): (bytes: number) => void {
  let last = 0;
  return (bytes) => {
    const now = performance.now();
    if (now - last < between) return;
    last = now;
    say({ soort: 'voortgang', deel: Math.min(1, bytes / Math.max(1, total)) });
  };
}

/** A file that was changed or moved since it was chosen can no longer be read. */
const unexpected = (error: unknown): string =>
  error instanceof DOMException && error.name === 'NotReadableError'
    ? 'Het bestand is niet meer te lezen. Het is gewijzigd, verplaatst of nog open in een ander programma. Kies het opnieuw.'
    : 'Het lezen van dit bestand is niet gelukt. Sla de lijst op als CSV en probeer het opnieuw.';

say({ soort: 'begin' });
