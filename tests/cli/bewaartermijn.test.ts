import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const ask = (...args: string[]) => runCli('bewaartermijn', ...args);

test('the utmost day, the advice and the outcome of each field, as JSON', async () => {
  const { exitCode, stdout } = await ask('--gegeven', 'bsn,trajectgegevens', '--einde', '2024-02-29');
  expect(JSON.parse(stdout)).toMatchObject([
    { gegeven: 'bsn', uiterlijk: '2074-02-28', advies: '2029-02-28', uitkomst: { status: 'bepaald' } },
    { gegeven: 'trajectgegevens', uiterlijk: '2029-02-28', advies: '2029-02-28' },
  ]);
  expect(exitCode).toBe(0);
});

test('the term of another law cannot be told', async () => {
  const { exitCode, stdout } = await ask(
    '--gegeven',
    'gegevens-uitkering-participatiewet',
    '--overlijden',
    '2025-01-01',
  );
  expect(JSON.parse(stdout)).toMatchObject([
    { uiterlijk: null, advies: null, uitkomst: { status: 'beoordeling-nodig' } },
  ]);
  expect(exitCode).toBe(2);
});

test('an end before the law is for the archivaris to look at', async () => {
  const { stdout } = await ask('--gegeven', 'bsn', '--einde', '2020-01-01');
  expect(JSON.parse(stdout)).toMatchObject([{ uitkomst: { review: { verantwoording: { id: 'P-17' } } } }]);
});

describe('days that cannot be get one sentence, nothing on stdout and exit code 2', () => {
  test.each([
    ['no day', [], /--einde/],
    ['no existing day', ['--einde', '2026-02-31'], /“2026-02-31” is geen bestaande dag/],
    ['a death to come', ['--overlijden', '2099-01-01'], /^De dag van overlijden ligt in de toekomst/],
    ['the year 1', ['--einde', '0001-01-01'], /^Het einde .* ligt buiten de jaren 1900 tot en met 2100/],
    ['the year 9999', ['--einde', '9999-01-01'], /buiten de jaren/],
    [
      'a death before the end',
      ['--einde', '2026-01-01', '--overlijden', '2010-01-01'],
      /^De dag van overlijden ligt vóór het einde van de inburgeringsplicht/,
    ],
  ])('%s', async (_name, args, sentence) => {
    const { exitCode, stdout, stderr } = await ask('--gegeven', 'bsn', ...args);
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect([exitCode, stdout]).toEqual([2, '']);
  });
});
