// Checks every file of content/ against its schema and all references between them; prints each fault with its row.
// Use: node src/build/check-content.mjs [file …]   (default: all, with references)
import { contentFiles, printFault, readContent } from './content-files.ts';
import { findBrokenReferences } from '../content/integrity.ts';

const wanted = process.argv.slice(2);
const files = wanted.length ? contentFiles.filter((file) => wanted.includes(file)) : contentFiles;
const content = Object.fromEntries(files.map((file) => [file, readContent(file)]));
const faults = Object.values(content).flatMap((read) => read.faults);
for (const fault of faults) console.log(printFault(fault));
if (!wanted.length && faults.length === 0) {
  const data = Object.fromEntries(Object.entries(content).map(([file, read]) => [file, read.data]));
  for (const broken of findBrokenReferences(data)) {
    console.log(broken);
    faults.push(broken);
  }
}
console.log(
  faults.length ? `${faults.length} fouten in content/` : `${files.length} bestanden van content/ zijn goed`,
);
process.exitCode = faults.length ? 1 : 0;
