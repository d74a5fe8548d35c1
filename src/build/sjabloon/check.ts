import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printFault } from './fout.ts';
import { checkSjablonen } from './type-check.ts';

const templates = fileURLToPath(new URL('../../../templates/', import.meta.url));
const files = globSync('*/sjabloon.mdx', { cwd: templates }).sort();
const faults = checkSjablonen(files.map((file) => join(templates, file)));
for (const fault of faults) console.error(printFault(fault));
console.log(
  `Sjablonen: ${files.length} nagekeken, ${faults.length} ${faults.length === 1 ? 'fout' : 'fouten'}.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
