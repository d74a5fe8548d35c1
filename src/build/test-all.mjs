// Runs the test parts that are named and ends with one line that adds them up: "N passed, N failed".
// Use: node src/build/test-all.mjs [unit] [office] [build] [built] [site] [metingen]
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

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
  build: { command: ['astro', 'build'], count: () => ({ passed: 0, failed: 0 }), seconds: 60 },
  site: { command: [...playwright, '--project=site'], count: countPlaywright },
  metingen: { command: [...playwright, '--project=metingen', '--workers=1'], count: countPlaywright },
};

const total = { passed: 0, failed: 0 };
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
for (const name of process.argv.slice(2)) {
  const { passed, failed } = await runPart(name, parts[name]);
  total.passed += passed;
  total.failed += failed;
  if (name === 'build' && failed > 0) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** A part that stops without naming a failed test, such as a file that does not load, is one failure. */
async function runPart(name, { command, count, seconds = Infinity }) {
  const start = performance.now();
  const exitCode = await run(command, `${reports}/${name}.json`);
  const { passed, failed } = readReport(name, count);
  const taken = (performance.now() - start) / 1000;
  if (taken > seconds) {
    console.error(`${name} took ${taken.toFixed(0)} s, and may take ${seconds} s.`);
    return { passed, failed: Math.max(failed, 1) };
  }
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

function run([program, ...args], jsonFile) {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: jsonFile };
  const child = spawn(`node_modules/.bin/${program}`, args, { stdio: 'inherit', env });
  return new Promise((resolve) => child.on('close', resolve).on('error', () => resolve(1)));
}

function readReport(name, count) {
  try {
    return count(() => JSON.parse(readFileSync(`${reports}/${name}.json`, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** A test file that fails to load has no tests of its own, so it counts as one. */
function countVitest(read) {
  const report = read();
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** A test that passes only at a second try is a failing test. */
function countPlaywright(read) {
  const { stats } = read();
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
