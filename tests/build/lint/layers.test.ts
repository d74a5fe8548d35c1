import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { layersRule } from '../../../src/build/lint/layers.mjs';

/** The messages of the layering rule for one line of code in one file. */
function faults(filename: string, code: string): string[] {
  const linter = new Linter({ cwd: process.cwd() });
  const config: Linter.Config = {
    files: ['**'],
    plugins: { house: { rules: { layers: layersRule } } },
    rules: { 'house/layers': 'error' },
  };
  return linter.verify(code, config, { filename }).map(({ message }) => message);
}

test.each([
  ['rules may not use React', 'src/rules/bsn.ts', "import 'react';"],
  ['rules may not use the dossier', 'src/rules/bsn.ts', "import '../dossier/index.ts';"],
  ['rules may not read YAML', 'src/rules/bsn.ts', "import '../../content/redenen.yaml';"],
  ['a layer is imported through its face', 'src/rules/bsn.ts', "import '../content/facts.ts';"],
  ['content knows no other layer', 'src/content/facts.ts', "export * from '../rules/index.ts';"],
  ['the dossier knows no document', 'src/dossier/file.ts', "await import('../documents/tree/index.ts');"],
  ['documents do not know docx', 'src/documents/tree/tree.ts', "import 'docx';"],
  ['other writers do not know docx', 'src/writers/html/index.ts', "import 'docx';"],
  ['components do not know docx', 'src/components/knop.tsx', "import 'docx';"],
  [
    'writers know only the tree',
    'src/writers/html/index.ts',
    "import '../../documents/verwerkersovereenkomst/index.ts';",
  ],
  ['writers know no rules', 'src/writers/html/index.ts', "import '../../rules/index.ts';"],
  ['pages use the face too', 'src/pages/index.ts', "import '../rules/bsn.ts';"],
])('%s', (_name, filename, code) => {
  expect(faults(filename, code)).toHaveLength(1);
});

test.each([
  ['rules use content', 'src/rules/bsn.ts', "import '../content/index.ts';"],
  ['a layer uses itself', 'src/rules/bsn.ts', "import './outcome.ts';"],
  ['content reads YAML', 'src/content/facts.ts', "import '../../content/redenen.yaml';"],
  ['the Word writer uses docx', 'src/writers/docx/index.ts', "import 'docx';"],
  ['writers use the tree', 'src/writers/html/index.ts', "import '../../documents/tree/index.ts';"],
  ['pages use rules', 'src/pages/index.ts', "import '../rules/index.ts';"],
])('%s', (_name, filename, code) => {
  expect(faults(filename, code)).toEqual([]);
});
