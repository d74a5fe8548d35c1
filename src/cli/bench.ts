import { buildVerwerkersovereenkomst } from '../documents/verwerkersovereenkomst/index.ts';
import { readDossierFile, type Dossier } from '../dossier/index.ts';
import { writeDocx } from '../writers/docx/index.ts';

/** Times in milliseconds, one a run after the warm-up, and the size of the last Word file in bytes. */
export type Measured = { treeTimes: number[]; docxTimes: number[]; bytes: number };

/** Makes the first agreement of a dossier file `runs` times, after as many runs to warm up. */
export async function measure(text: string, runs: number): Promise<Measured> {
  const read = readDossierFile(text);
  if (!read.ok) throw new Error(read.message);
  const measured: Measured = { treeTimes: [], docxTimes: [], bytes: 0 };
  for (let run = 0; run < 2 * runs; run += 1) {
    const start = performance.now();
    const built = build(read.dossier);
    const treeDone = performance.now();
    measured.bytes = (await writeDocx(built.document, built.meta)).length;
    if (run < runs) continue;
    measured.treeTimes.push(treeDone - start);
    measured.docxTimes.push(performance.now() - start);
  }
  return measured;
}

function build(dossier: Dossier) {
  const built = buildVerwerkersovereenkomst(dossier, dossier.overeenkomsten[0]?.id ?? '', dossier.gewijzigd);
  if (!built.ok) throw new Error(built.message);
  return built;
}
