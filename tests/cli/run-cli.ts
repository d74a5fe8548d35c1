import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/build/bundle-cli.mjs', import.meta.url));

/** What one call of the command line left behind. */
export type CliResult = { exitCode: number | null; stdout: string; stderr: string };

/** Runs the command line as `npm run privacywijzer -- …` does. */
export function runCli(...args: string[]): Promise<CliResult> {
  const child = spawn(process.execPath, [program, ...args]);
  const result: CliResult = { exitCode: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (result.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (result.stderr += chunk.toString()));
  return new Promise((resolve) =>
    child.on('close', (exitCode) => {
      resolve({ ...result, exitCode });
    }),
  );
}
