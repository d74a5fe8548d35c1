import { expect, it } from 'vitest';
import { writeDossierFile } from '../../../src/dossier/index.ts';
import { verzamelActies } from '../../../src/dossier/plan/index.ts';
import { taken } from '../../../src/content/index.ts';
import { largePlan } from '../../documents/plan-dossiers.ts';

it('het grootste dossier staat ook als bestand klaar, voor de metingen in de browser', async () => {
  const dossier = largePlan();
  expect(dossier.team).toHaveLength(25);
  expect(dossier.partijen).toHaveLength(12);
  expect(dossier.taken).toHaveLength(taken.length);
  expect(verzamelActies(dossier, '2026-12-01').length).toBeGreaterThanOrEqual(200);
  await expect(writeDossierFile(dossier)).toMatchFileSnapshot(
    '../../fixtures/dossiers/groot.privacydossier.json',
  );
});
