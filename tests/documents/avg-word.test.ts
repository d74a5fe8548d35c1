import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { buildDpiaNodig } from '../../src/documents/dpia-nodig/index.ts';
import type { BuiltDocument } from '../../src/documents/index.ts';
import { buildPrivacyinformatie } from '../../src/documents/privacyinformatie/index.ts';
import { readDossierFile, type Dossier } from '../../src/dossier/index.ts';
import { readDossierFromDocx } from '../../src/writers/docx/index.ts';
import { inspectDocx } from '../../src/writers/docx/inspect.ts';
import { faultsOf } from '../writers/faults.ts';
import { writeWithBlanks } from './blanks.ts';
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

describe.each(builders)('%s in Word', (_name, build) => {
  it.each(dossiers)(
    '%s: geldig volgens het schema en zonder de fouten die het schema niet ziet',
    async (_dossier, make) => {
      expect(await faultsOf(await writeWithBlanks(build(make(), now)))).toEqual([]);
    },
  );

  it('geeft bij gelijke invoer gelijke bytes, ook als tweede document', async () => {
    const first = await writeWithBlanks(build(largePlan(), now));
    await writeWithBlanks(build(emptyPlan(), now));
    expect(await writeWithBlanks(build(largePlan(), now))).toEqual(first);
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
        expect(inspectDocx(await writeWithBlanks(build(dossier, now)))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

it('draagt het dossier in het blad voor binnen, en niets in wat wordt uitgedeeld', async () => {
  const dossier = readExample('dpia-nodig');
  const text = readDossierFromDocx(await writeWithBlanks(buildDpiaNodig(dossier, now)));
  expect(readDossierFile(text ?? '')).toEqual({ ok: true, dossier });
  expect(readDossierFromDocx(await writeWithBlanks(buildPrivacyinformatie(dossier, now)))).toBeUndefined();
});
