import { currentVersion } from './schema.ts';

type Versioned = { versie: number };

/** Per old version the step to the next one; a fixture of each stands in tests/fixtures/dossiers. */
const migrations: Record<number, (dossier: Versioned) => Versioned> = { 1: fromVersion1 };

/** Brings an older dossier to the current version; undefined where no way leads there. */
export function migrate(dossier: Versioned): Versioned | undefined {
  if (dossier.versie === currentVersion) return dossier;
  const step = migrations[dossier.versie];
  return step === undefined ? undefined : migrate(step(dossier));
}

/** In version 1 a member of the team had one function; now there may be several. All else that is new starts empty. */
function fromVersion1(dossier: Versioned): Versioned {
  const team: unknown = 'team' in dossier ? dossier.team : undefined;
  return { ...dossier, versie: 2, ...(Array.isArray(team) && { team: team.map(withFunctions) }) };
}

function withFunctions(lid: unknown): unknown {
  if (typeof lid !== 'object' || lid === null || !('rol' in lid)) return lid;
  const { rol, ...rest } = lid;
  return { ...rest, functies: rol === '' ? [] : [rol] };
}
