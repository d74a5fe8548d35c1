// Runs the test parts that are named, names what failed with its first line ("FAILED file > test: why"),
// and ends with one line that adds them up: "N passed, N failed".
// Use: node src/build/test-all.mjs [unit] [office] [build] [built] [site] [metingen]
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const reports = '.cache/test-reports';
const vitestReport = (name) => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reports}/${name}.json`,
];

const playwright = ['playwright', 'test', '--reporter=line,json'];

/** Per part: the command line, and how its report is counted. A part without a report counts only when it fails. */
const parts = {
  unit: { command: ['vitest', 'run', ...vitestReport('unit')], count: countVitest },
  office: { command: ['vitest', 'run', '--mode', 'office', ...vitestReport('office')], count: countVitest },
  built: { command: ['vitest', 'run', '--mode', 'built', ...vitestReport('built')], count: countVitest },
  // The whole site is built in under a minute on two processors.
  build: { command: ['astro', 'build'], seconds: 60 },
  site: { command: [...playwright, '--project=site'], count: countPlaywright },
  metingen: { command: [...playwright, '--project=metingen', '--workers=1'], count: countPlaywright },
};

let passed = 0;
const failures = [];
mkdirSync(reports, { recursive: true });
for (const name of process.argv.slice(2)) {
  const part = await runPart(name, parts[name]);
  passed += part.passed;
  failures.push(...part.failures);
  if (name === 'build' && part.failures.length > 0) break;
}
console.log('');
for (const failure of failures) console.log(`FAILED ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;

/** A part that stops without naming a failed test, such as a build that breaks, is one failure. */
async function runPart(name, { command, count, seconds = Infinity }) {
  // A report of an earlier run must not be taken for one of this run.
  rmSync(`${reports}/${name}.json`, { force: true });
  const start = performance.now();
  const exitCode = await run(command, `${reports}/${name}.json`);
  const part = readReport(name, count);
  const taken = (performance.now() - start) / 1000;
  if (taken > seconds) part.failures.push(`${name}: took ${taken.toFixed(0)} s, and may take ${seconds} s`);
  if (exitCode !== 0 && part.failures.length === 0) part.failures.push(`${name}: ended with ${exitCode}`);
  return part;
}

function run([program, ...args], jsonFile) {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: jsonFile };
  const child = spawn(`node_modules/.bin/${program}`, args, { stdio: 'inherit', env });
  return new Promise((resolve) => child.on('close', resolve).on('error', () => resolve(1)));
}

function readReport(name, count) {
  if (!count) return { passed: 0, failures: [] };
  try {
    return count(JSON.parse(readFileSync(`${reports}/${name}.json`, 'utf8')));
  } catch {
    return { passed: 0, failures: [`${name}: left no report that can be read`] };
  }
}

/** A test file that fails to load has no tests of its own, so it counts as one. */
function countVitest({ testResults, numPassedTests }) {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) => said(relative('.', name), fullName, failureMessages[0]));
    const isUnloaded = status === 'failed' && assertionResults.length === 0;
    return isUnloaded ? [said(relative('.', name), 'does not load', message)] : failed;
  });
  return { passed: numPassedTests, failures };
}

/** A test that passes only at a second try is a failing test. */
function countPlaywright({ suites, errors, stats }) {
  const failures = specsOf(suites).flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => said(file, title, results.find(({ error }) => error)?.error.message)),
  );
  const outsideTests = errors.map(({ message }) => said('playwright', 'outside a test', message));
  return { passed: stats.expected, failures: [...failures, ...outsideTests] };
}

function specsOf(suites) {
  return suites.flatMap((suite) => [...suite.specs, ...specsOf(suite.suites ?? [])]);
}

/** One line about a failed test; the colours of a terminal are left out. */
function said(file, title, message = '') {
  const [line = ''] = stripVTControlCharacters(message).trim().split('\n');
  return `${file} > ${title}: ${line}`;
}
