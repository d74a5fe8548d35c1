import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const toets = (...args: string[]) => runCli('toets', ...args);
const read = (stdout: string): unknown => JSON.parse(stdout);

describe('toets gives the outcome as JSON and as exit code', () => {
  test('the BSN may not go to the provider of the MAP', async () => {
    const { exitCode, stdout, stderr } = await toets(
      '--partij',
      'aanbieder-map',
      '--richting',
      'naar',
      '--gegeven',
      'bsn',
    );
    expect(exitCode).toBe(1);
    expect(stderr).toBe('');
    expect(read(stdout)).toMatchObject({
      partij: 'aanbieder-map',
      richting: 'naar',
      rol: { status: 'bepaald', value: 'verwerker' },
      overeenkomst: { status: 'bepaald', value: 'verwerkersovereenkomst' },
      gegevens: [{ gegeven: 'bsn', uitkomst: { status: 'bepaald', value: 'mag-niet' } }],
    });
  });

  test('a reason has an id, a sentence and sources with a citation and a link', async () => {
    const { stdout } = await toets('--partij', 'duo', '--richting', 'naar', '--gegeven', 'bsn');
    const reason = {
      id: expect.any(String),
      zin: expect.stringMatching(/\.$/),
      bronnen: expect.anything(),
    } as const;
    const source = {
      id: expect.any(String),
      citeer: expect.any(String),
      url: expect.stringMatching(/^https:/),
    } as const;
    expect(read(stdout)).toMatchObject({
      gegevens: [{ uitkomst: { reasons: expect.arrayContaining([expect.objectContaining(reason)]) } }],
    });
    expect(read(stdout)).toMatchObject({
      gegevens: [
        {
          uitkomst: {
            reasons: expect.arrayContaining([
              expect.objectContaining({ bronnen: expect.arrayContaining([expect.objectContaining(source)]) }),
            ]),
          },
        },
      ],
    });
  });

  test('the BSN may go to DUO', async () => {
    const { exitCode, stdout } = await toets('--partij', 'duo', '--richting', 'naar', '--gegeven', 'bsn');
    expect(read(stdout)).toMatchObject({ gegevens: [{ uitkomst: { status: 'bepaald', value: 'mag' } }] });
    expect(exitCode).toBe(0);
  });

  test('whether the BSN may go to the CBS cannot be told', async () => {
    const { exitCode, stdout } = await toets('--partij', 'cbs', '--richting', 'naar', '--gegeven', 'bsn');
    expect(read(stdout)).toMatchObject({ gegevens: [{ uitkomst: { status: 'beoordeling-nodig' } }] });
    expect(exitCode).toBe(2);
  });

  test.each([
    ['softwareleverancier', 'naar', 'bsn'],
    ['aanbieder-b1-taalschakel', 'naar', 'bsn'],
  ])('what someone must look at first is no yes: %s', async (partij, richting, gegeven) => {
    const { exitCode } = await toets('--partij', partij, '--richting', richting, '--gegeven', gegeven);
    expect(exitCode).toBe(2);
  });

  test('one field that may not go decides the exit code, in the order that was asked', async () => {
    const { exitCode, stdout } = await toets(
      '--partij',
      'aanbieder-map',
      '--richting',
      'naar',
      '--gegeven',
      'naam,bsn',
    );
    expect(read(stdout)).toMatchObject({ gegevens: [{ gegeven: 'naam' }, { gegeven: 'bsn' }] });
    expect(exitCode).toBe(1);
  });

  test('a letter is judged for the own team, with the letter as carrier', async () => {
    const { exitCode, stdout } = await toets(
      '--richting',
      'brief',
      '--gegeven',
      'bsn',
      '--taak',
      'oproepen-brede-intake',
    );
    expect(read(stdout)).toMatchObject({
      partij: 'team-inburgering',
      richting: 'brief',
      gegevens: [{ uitkomst: { value: 'mag-niet', reasons: [{ id: 'bsn-niet-in-oproep' }] } }],
    });
    expect(exitCode).toBe(1);
  });

  test('inside the municipality the own team is the default party', async () => {
    const { stdout } = await toets('--richting', 'intern', '--gegeven', 'bsn');
    expect(read(stdout)).toMatchObject({ partij: 'team-inburgering', richting: 'intern' });
  });
});

describe('a wrong question gets one sentence on stderr, nothing on stdout and exit code 2', () => {
  test.each([
    [
      'unknown party',
      ['--partij', 'aanbieder-mpa', '--richting', 'naar', '--gegeven', 'bsn'],
      /“aanbieder-mpa” bestaat niet\. Bedoel je aanbieder-map/,
    ],
    ['party by another word', ['--partij', 'azc', '--richting', 'van', '--gegeven', 'bsn'], /Bedoel je coa/],
    ['no party', ['--richting', 'naar', '--gegeven', 'bsn'], /--partij/],
    [
      'unknown field',
      ['--partij', 'duo', '--richting', 'naar', '--gegeven', 'bsm'],
      /Het gegeven “bsm” bestaat niet\. Bedoel je bsn/,
    ],
    [
      'one unknown field of two',
      ['--partij', 'duo', '--richting', 'naar', '--gegeven', 'bsn,xyz'],
      /“xyz” bestaat niet/,
    ],
    ['no field', ['--partij', 'duo', '--richting', 'naar'], /--gegeven/],
    ['only commas', ['--partij', 'duo', '--richting', 'naar', '--gegeven', ',,'], /--gegeven/],
    [
      'unknown task',
      ['--richting', 'brief', '--gegeven', 'bsn', '--taak', 'oproep'],
      /De taak “oproep” bestaat niet\. Bedoel je [^?]*oproepen-brede-intake/,
    ],
    [
      'unknown direction',
      ['--partij', 'duo', '--richting', 'naer', '--gegeven', 'bsn'],
      /naar, van, intern of brief/,
    ],
    ['no direction', ['--partij', 'duo', '--gegeven', 'bsn'], /naar, van, intern of brief/],
    [
      'unknown carrier',
      ['--richting', 'intern', '--gegeven', 'bsn', '--drager', 'postduif'],
      /uitwisseling, dossier, brief of inzage/,
    ],
    [
      'carrier against direction',
      ['--richting', 'brief', '--gegeven', 'bsn', '--drager', 'inzage'],
      /past geen --drager inzage/,
    ],
    [
      'unknown option',
      ['--partei', 'duo', '--richting', 'naar', '--gegeven', 'bsn'],
      /--partei bestaat niet\. Bedoel je --partij/,
    ],
    [
      'option without value',
      ['--partij', '--richting', 'naar', '--gegeven', 'bsn'],
      /--partij mist een waarde/,
    ],
    [
      'option given twice',
      ['--partij', 'duo', '--partij', 'cbs', '--richting', 'naar', '--gegeven', 'bsn'],
      /twee keer/,
    ],
    [
      'a space in the list',
      ['--partij', 'duo', '--richting', 'naar', '--gegeven', 'bsn,', 'naam'],
      /“naam” hoort bij geen optie/,
    ],
  ])('%s', async (_name, args, sentence) => {
    const { exitCode, stdout, stderr } = await toets(...args);
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});

test('--help explains the commands; an unknown command does so on stderr', async () => {
  const help = await runCli('--help');
  expect(help).toMatchObject({ exitCode: 0, stderr: '', stdout: expect.stringContaining('Gebruik:') });
  const wrong = await runCli('toest');
  expect(wrong).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringContaining('Bedoel je toets'),
  });
  expect(await runCli()).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringContaining('Gebruik:'),
  });
});
