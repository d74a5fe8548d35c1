import type { Plugin } from 'vite';
import { contentFileAt, printFault, readContent } from './content-files.ts';

/**
 * Turns `content/**.yaml` into a module whose default export is the checked data, defaults filled in.
 * Checking here means that an island ships the facts without the schemas, and that a faulty row stops the build.
 */
export function contentPlugin(): Plugin {
  return {
    name: 'privacywijzer-content',
    enforce: 'pre',
    load(id) {
      const file = contentFileAt(id);
      if (file === undefined) return null;
      this.addWatchFile(id);
      const { data, faults } = readContent(file);
      if (faults.length > 0) this.error(faults.map(printFault).join('\n'));
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`, moduleType: 'js', map: null };
    },
  };
}
