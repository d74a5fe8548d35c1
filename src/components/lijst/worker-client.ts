import workerUrl from './worker.ts?worker&url';
import type { Antwoord, Opdracht } from './worker-messages.ts';

/** A task that runs in the background. `stop` ends it at once; its promise then never settles. */
export type Taak = { klaar: Promise<Antwoord>; stop: () => void };

const crashed =
  'Deze lijst is te groot voor je browser. Sluit andere tabbladen, of sla de lijst op als CSV of in delen.';
const notLoaded = 'De controle is niet geladen. Ververs de pagina en kies het bestand opnieuw.';

/**
 * Has the worker do one task. The worker is made from a blob that imports the real file: so it inherits the content
 * security policy of this page, also where the host sends no headers, and can reach no other computer.
 */
export function runTask(opdracht: Opdracht, onProgress: (deel: number) => void): Taak {
  const worker = startWorker();
  const klaar = new Promise<Antwoord>((resolve) => {
    const end = (antwoord: Antwoord) => {
      worker.terminate();
      resolve(antwoord);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Antwoord>) => {
      if (data.soort === 'begin') worker.postMessage(opdracht);
      else if (data.soort === 'voortgang') onProgress(data.deel);
      else end(data);
    });
    worker.addEventListener('error', () => {
      end({ soort: 'fout', zin: crashed });
    });
  });
  return {
    klaar,
    stop: () => {
      worker.terminate();
    },
  };
}

function startWorker(): Worker {
  const file = JSON.stringify(new URL(workerUrl, location.href).href);
  const failed: Antwoord = { soort: 'fout', zin: notLoaded };
  // A dynamic import: a static one would count as loading a worker, which only a blob may be.
  const source = `import(${file}).catch(() => { postMessage(${JSON.stringify(failed)}); });`;
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  return new Worker(url, { type: 'module' });
}
