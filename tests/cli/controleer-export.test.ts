import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { runCli } from './run-cli.ts';

let folder = '';
const put = async (name: string, text: string) => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lijst-'));
});

describe('controleer-export', () => {
  it('says 1 for a list with the BSN, and writes the clean list', async () => {
    const path = await put('a.csv', 'Naam;BSN\nJan;123456782\n');
    const uit = join(folder, 'schoon.csv');
    const { exitCode, stdout } = await runCli(
      'controleer-export',
      path,
      '--partij',
      'aanbieder-map',
      '--uit',
      uit,
    );
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ uitkomst: 'mag-niet', schoon: { rijen: 1 } });
    expect(await readFile(uit, 'utf8')).toBe('Naam\nJan\n');
    expect(await readFile(path, 'utf8')).toContain('123456782');
  });

  test.each([
    ['Naam;BSN\nJan;123456782\n', 'duo', 0],
    ['Naam;Xyz\nJan;foo\n', 'aanbieder-map', 1],
    ['Naam\nJan\n', 'maatschappelijke-begeleider', 1],
    ['Naam;Opmerkingen\nJan;heeft diabetes\n', 'aanbieder-map', 2],
    ['Naam\nJan (diabetes)\n', 'aanbieder-map', 2],
    ['Naam;Naam kind\nJan;Bo\n', 'aanbieder-map', 2],
    ['Lijst 123456782;\nNaam;Adres\nJan;Weg 1\n', 'aanbieder-map', 1],
    ['BSN;Cursusnaam\n123456782;klas 1\n', 'aanbieder-b1-taalschakel', 2],
    ['Naam\nJan\n', 'softwareleverancier', 2],
  ] as const)('%j for %s: %i', async (text, partij, expected) => {
    const path = await put('b.csv', text);
    expect((await runCli('controleer-export', path, '--partij', partij)).exitCode).toBe(expected);
  });

  it('never ends with 0 when its sentence says no', async () => {
    for (const partij of ['aanbieder-map', 'duo', 'softwareleverancier', 'cbs', 'participatiewet', 'tolk']) {
      const path = await put('f.csv', 'Naam;BSN;Opmerkingen;Naam kind\nJan;123456782;ok;Bo\n');
      const { exitCode, stdout } = await runCli('controleer-export', path, '--partij', partij);
      const { zin } = z.object({ zin: z.string() }).parse(JSON.parse(stdout));
      expect([partij, exitCode === 0]).toEqual([partij, !/niet/.test(zin)]);
    }
  });

  it('says of the clean list whether it may go and what is left in it', async () => {
    const path = await put('Jansen 123456782.csv', 'Naam;BSN\nJan;123456782\n');
    const uit = join(folder, 'duo.csv');
    const { stdout } = await runCli('controleer-export', path, '--partij', 'duo', '--uit', uit);
    expect(JSON.parse(stdout)).toMatchObject({
      bestand: 'Jansen [BSN verwijderd].csv',
      schoon: { resterend: 1, zin: expect.stringMatching(/^De schone lijst mag naar DUO\./) },
    });
  });

  it('takes the word of who knows the columns', async () => {
    const path = await put('c.csv', 'Naam;Xyz\nJan;12\n');
    expect(
      (await runCli('controleer-export', path, '--partij', 'aanbieder-map', '--als', 'Xyz=klantnummer'))
        .exitCode,
    ).toBe(0);
  });

  test.each([
    [[], /Geef het bestand/],
    [['bestaat-niet.csv', '--partij', 'duo'], /niet te lezen/],
    [['PDF', '--partij', 'duo'], /PDF/],
    [['LIJST'], /--partij/],
    [['LIJST', '--partij', 'map'], /Bedoel je aanbieder-map/],
    [['LIJST', '--partij', 'duo', '--uit', 'LIJST'], /ander bestand/],
    [['LIJST', '--partij', 'duo', '--uit', 'x.xlsx'], /dezelfde vorm/],
    [['LIJST', '--partij', 'duo', '--als', 'Nam=naam'], /Bedoel je Naam/],
    [['LIJST', '--partij', 'duo', '--als', 'Naam=naaam'], /bestaat niet/],
  ] as const)('%j gives one sentence', async (args, sentence) => {
    const files: Record<string, string> = {
      LIJST: await put('d.csv', 'Naam\nJan\n'),
      PDF: await put('e.csv', '%PDF-1.7'),
    };
    const { exitCode, stdout, stderr } = await runCli(
      'controleer-export',
      ...args.map((arg) => files[arg] ?? arg),
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr.trimEnd()).toMatch(sentence);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('bewaartermijn (art. 9.9 Besluit)', () => {
  it('gives a row a field, in the order that was asked', async () => {
    const { exitCode, stdout } = await runCli(
      'bewaartermijn',
      '--gegeven',
      'bsn,trajectgegevens',
      '--einde',
      '2024-02-29',
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { gegeven: 'bsn', uiterlijk: '2074-02-28', advies: '2029-02-28', uitkomst: { status: 'bepaald' } },
      { gegeven: 'trajectgegevens', uiterlijk: '2029-02-28', advies: '2029-02-28' },
    ]);
  });

  test.each([
    [['--gegeven', 'bsn', '--overlijden', '2024-02-29'], 0, /"uiterlijk": "2024-02-29"/],
    [['--gegeven', 'gegevens-uitkering-participatiewet', '--einde', '2024-02-29'], 2, /"uiterlijk": null/],
    [['--gegeven', 'bsn'], 2, /Geef met --einde/],
    [['--gegeven', 'bsn', '--einde', '2023-02-29'], 2, /geen bestaande dag/],
    [['--einde', '2023-02-28'], 2, /--gegeven/],
  ] as const)('%j: %i', async (args, expected, output) => {
    const { exitCode, stdout, stderr } = await runCli('bewaartermijn', ...args);
    expect(exitCode).toBe(expected);
    expect(stdout + stderr).toMatch(output);
  });
});
