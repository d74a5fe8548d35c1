import { currentVersion } from './schema.ts';

type Versioned = { versie: number };

/** Per old version the step to the next one; a fixture of each stands in tests/fixtures/dossiers. */
const migrations: Record<number, (dossier: Versioned) => Versioned> = {};

/** Brings an older dossier to the current version; undefined where no way leads there. */
export function migrate(dossier: Versioned): Versioned | undefined {
  if (dossier.versie === currentVersion) return dossier;
  const step = migrations[dossier.versie];
  return step === undefined ? undefined : migrate(step(dossier));
}
