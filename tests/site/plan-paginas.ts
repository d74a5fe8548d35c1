import { readdirSync, readFileSync } from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);

/** Every built page of the stappenplan and the roles with its heading, found on disk. */
export const planpaginas: readonly { pad: string; titel: string }[] = ['stappenplan', 'rollen']
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, dist), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  )
  .map((file) => ({
    pad: `/${file.replace(/index\.html$/, '')}`,
    titel: /<h1[^>]*>([^<]+)<\/h1>/.exec(readFileSync(new URL(file, dist), 'utf8'))?.[1]?.trim() ?? '',
  }))
  .toSorted((one, other) => one.pad.localeCompare(other.pad));
