import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readDossierFile, type Dossier } from '../../../src/dossier/index.ts';
import { allUnknown, everything, hostile, minimal, now, readExample } from '../../documents/dossiers.ts';
import {
  allUnknownPlan,
  emptyPlan,
  hostilePlan,
  largePlan,
  onePersonPlan,
  pastPlan,
} from '../../documents/plan-dossiers.ts';

export { now };

/** A dossier of the fixtures, as a colleague would open it. */
function readFixture(name: string): Dossier {
  const url = new URL(`../../fixtures/dossiers/${name}.privacydossier.json`, import.meta.url);
  const result = readDossierFile(readFileSync(url, 'utf8'));
  if (!result.ok) throw new Error(result.message);
  return result.dossier;
}

const exampleOf = (template: string): URL =>
  new URL(`../../../templates/${template}/voorbeeld/voorbeeldstad.privacydossier.json`, import.meta.url);

/** Templates that have an example. */
const templates = readdirSync(new URL('../../../templates', import.meta.url)).filter((template) =>
  existsSync(exampleOf(template)),
);

/** Dossiers of which the texts are those of a municipality. */
export const gewoneDossiers: readonly (readonly [string, Dossier])[] = [
  ...templates.map((template) => [`voorbeeld bij ${template}`, readExample(template)] as const),
  ['groot', readFixture('groot')],
  ['versie 1', readFixture('versie-1')],
  ['leeg', emptyPlan()],
  ['één mens', onePersonPlan()],
  ['weet ik nog niet', allUnknownPlan()],
  ['overeenkomst met weet ik nog niet', allUnknown()],
  ['verleden', pastPlan()],
  ['heel groot', largePlan()],
  ['minimaal', minimal()],
  ['alles van een overeenkomst', everything()],
];

/** Dossiers with text that tries to break what is made of them. */
export const vijandigeDossiers: readonly (readonly [string, Dossier])[] = [
  ['vijandig', hostile()],
  ['vijandig plan', hostilePlan()],
];

/** All of them. */
export const alleDossiers = [...gewoneDossiers, ...vijandigeDossiers];

/** The example in which a municipality filled in the most. */
export const voorbeeld = (): Dossier => readExample('actieplan');
