import type { Plugin } from 'vite';
import { contentFileAt, printFault, readContent } from './content-files.ts';

/** Fields per row that a query keeps, for islands: `bronnen.yaml?citaten` leaves out all that only pages print. */
const projections: Record<string, { rows: string | undefined; fields: readonly string[] }> = {
  citaten: { rows: 'bronnen', fields: ['id', 'citeer', 'url'] },
  titels: { rows: undefined, fields: ['id', 'titel'] },
};

/**
 * Turns `content/**.yaml` into a module whose default export is the checked data, defaults filled in.
 * Checking here means that an island ships the facts without the schemas, and that a faulty row stops the build.
 */
export function contentPlugin(): Plugin {
  return {
    name: 'privacywijzer-content',
    enforce: 'pre',
    load(id) {
      const [path = '', query] = id.split('?');
      const file = contentFileAt(path);
      if (file === undefined) return null;
      this.addWatchFile(path);
      const { data, faults } = readContent(file);
      if (faults.length > 0) this.error(faults.map(printFault).join('\n'));
      const json = JSON.stringify(JSON.stringify(project(data, query)));
      // Without side effects: a page that does not use a file does not ship it.
      return {
        code: `export default /* @__PURE__ */ JSON.parse(${json});`,
        moduleType: 'js',
        moduleSideEffects: false,
        map: null,
      };
    },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function project(data: unknown, query: string | undefined): unknown {
  const projection = projections[query ?? ''];
  if (projection === undefined) return data;
  const { rows: key, fields } = projection;
  const rows = key !== undefined && isRecord(data) ? data[key] : data;
  return Array.isArray(rows)
    ? rows.filter(isRecord).map((row) => Object.fromEntries(fields.map((field) => [field, row[field]])))
    : data;
}
