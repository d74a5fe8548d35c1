import { describe, expect, it } from 'vitest';
import { packageFolder, printNotices } from '../../src/build/notices-plugin.ts';

describe('the licences of what is in the site', () => {
  it.each([
    ['/x/node_modules/react-dom/client.js', '/x/node_modules/react-dom'],
    ['/x/node_modules/@utrecht/table-css/dist/index.css?inline', '/x/node_modules/@utrecht/table-css'],
    ['/x/node_modules/docx/node_modules/xml/a.js', '/x/node_modules/docx/node_modules/xml'],
    ['C:\\x\\node_modules\\zod\\index.js', 'C:/x/node_modules/zod'],
    ['/x/src/layouts/navigation.ts', undefined],
  ])('finds the package of %s', (module, folder) => {
    expect(packageFolder(module)).toBe(folder);
  });

  it('gives a shared text once, under all its packages in order', () => {
    const text = printNotices([
      { name: 'b', licence: 'MIT', text: 'Copyright X' },
      { name: 'a', licence: 'MIT', text: 'Copyright X' },
      { name: 'c', licence: 'ISC', text: '' },
    ]);
    expect(text).toContain('- a (MIT)\n- b (MIT)\n\nCopyright X');
    expect(text).toContain('- c (ISC)\n\nISC');
    expect(text.split('Copyright X')).toHaveLength(2);
  });
});
