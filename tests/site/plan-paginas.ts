import { readdirSync, readFileSync } from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);

type Pagina = { pad: string; titel: string };

/** Every built page in these folders with its heading, found on disk. */
const paginasIn = (folders: readonly string[]): readonly Pagina[] =>
  folders
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

/** The pages of the stappenplan and the roles. */
export const planpaginas = paginasIn(['stappenplan', 'rollen']);
/** The pages of the DPIA that work with the dossier; the list of risks is a page to read. */
export const dpiapaginas = paginasIn(['dpia']).filter(({ pad }) => pad !== '/dpia/risicos/');
