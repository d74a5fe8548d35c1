import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MadeFile } from './products.ts';

/** Writes files into a folder and gives their paths. Two with one name would overwrite each other; the second gets a number. */
export async function writeFiles(folder: string, made: readonly MadeFile[]): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const names: string[] = [];
  const drafts = made.map((file) => {
    const name = uniqueName(file, names);
    names.push(name);
    return {
      path: join(folder, name),
      draft: join(folder, `.${name}.${process.pid}`),
      content: file.content,
    };
  });
  try {
    // Written next to the target first, so that a reader never sees half a document.
    for (const { draft, content } of drafts) await writeFile(draft, content);
    for (const { draft, path } of drafts) await rename(draft, path);
  } finally {
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true })));
  }
  return drafts.map(({ path }) => path);
}

function uniqueName({ base, extension }: MadeFile, names: readonly string[]): string {
  const numbered = (count: number): string => `${count === 1 ? base : `${base}-${count}`}.${extension}`;
  let count = 1;
  while (names.includes(numbered(count))) count += 1;
  return numbered(count);
}
