import type { VorigeStand } from '../../documents/voortgangsrapportage/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import { standVan, verzamelActies } from '../../dossier/plan/index.ts';
import { dagVanMoment, isPlainDate } from '../../rules/index.ts';
import { wrong, type Read } from '../choices.ts';
import { readDossier } from '../read-dossier.ts';

/**
 * The moment that a report compares with: an earlier file of the same dossier, or else the newest snapshot in it of before
 * today. Undefined where there is neither.
 */
export async function readVorige(
  dossier: Dossier,
  path: string | undefined,
  now: string,
): Promise<Read<VorigeStand | undefined>> {
  if (path === undefined) return { ok: true, value: newestSnapshot(dossier, dagVanMoment(now)) };
  const read = await readDossier(path);
  if (!read.ok) return wrong(`Bij --vorige: ${read.message}`);
  const earlier = read.dossier;
  if (earlier.id !== dossier.id)
    return wrong(
      'Het bestand bij --vorige hoort bij een ander dossier. Geef een eerder bewaarde versie van hetzelfde dossier.',
    );
  const datum = dagVanMoment(earlier.gewijzigd);
  if (!isPlainDate(datum)) return wrong('In het bestand bij --vorige staat niet wanneer het is bewaard.');
  if (earlier.gewijzigd > dossier.gewijzigd)
    return wrong('Het bestand bij --vorige is nieuwer dan het dossier. Wissel de twee bestanden om.');
  return { ok: true, value: { datum, regels: standVan(earlier, verzamelActies(earlier, datum)) } };
}

const newestSnapshot = ({ actieplan }: Dossier, vandaag: string): VorigeStand | undefined =>
  actieplan.momentopnamen
    .filter(({ datum }) => datum < vandaag)
    .toSorted((one, other) => one.datum.localeCompare(other.datum))
    .at(-1);
