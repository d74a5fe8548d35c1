import { dpiaParagrafen } from '../../content/index.ts';
import { bronnenrijen } from '../plan/bronnen.ts';
import type { Stuk } from './stuk.ts';
import type { DpiaView } from './view.ts';

/** Every source that an answer, a risk or a measure rests on, by law. */
export const bronnenVan = (stuk: Stuk): Pick<DpiaView, 'bronnen'> => ({
  bronnen: bronnenrijen(sourcesOf(stuk)),
});

function* sourcesOf({ dpia }: Stuk): Iterable<string> {
  for (const { bronnen } of dpiaParagrafen) yield* bronnen;
  for (const { bronnen } of dpia.vragen) yield* bronnen;
  for (const { bronnen } of dpia.risicobeeld.risicos) yield* bronnen;
  for (const { bronnen } of dpia.risicobeeld.maatregelen) yield* bronnen;
  for (const { taak } of dpia.context.verwerkingen) yield* taak.grondslagen;
}
