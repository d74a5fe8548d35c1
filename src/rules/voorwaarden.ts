import { findLeveringen, findPartij, type OvereenkomstUitkomst } from '../content/index.ts';
import { oordeelOf, richtingVan, type DeelUitkomst, type DeelVraag } from './delen.ts';
import type { Outcome } from './outcome.ts';

/** What can stand between "may" and "go", in the order in which one arranges it. */
export const voorwaardesoorten = [
  'rol',
  'verwerkersovereenkomst',
  'volledige-overdracht',
  'afspraken',
  'op-verzoek',
  'op-verzoek-gezinsmigranten',
  'uit-voorinburgering',
  'naar-inburgering',
  'eigen-grond',
  'hoofdstuk-9',
  'noodzaak-aanbieder',
  'zonder-medische-reden',
] as const;
/** One kind of condition. */
export type Voorwaardesoort = (typeof voorwaardesoorten)[number];

/** A condition under which data may go. `gegevens`: the kinds of data it concerns; empty where it concerns all. */
export type Voorwaarde = { soort: Voorwaardesoort; gegevens: readonly string[] };

/** Reasons of an outcome "mag" that hold only under a condition. */
const byReason = new Map<string, Voorwaardesoort>([
  ['bsn-openbaar-lichaam', 'volledige-overdracht'],
  ['levering-openbaar-lichaam', 'volledige-overdracht'],
  ['boetes-alleen-op-verzoek', 'op-verzoek'],
  ['gezinsmigranten-alleen-op-verzoek', 'op-verzoek-gezinsmigranten'],
  ['coa-alleen-uit-voorinburgering', 'uit-voorinburgering'],
  ['levering-participatiewet', 'naar-inburgering'],
  ['bsn-ander-domein', 'eigen-grond'],
  ['bsn-alleen-hoofdstuk-9', 'hoofdstuk-9'],
  ['meer-dan-genoemd-mits-nodig', 'noodzaak-aanbieder'],
  ['raakt-gezondheid', 'zonder-medische-reden'],
]);

/**
 * Every condition of an answer: of the party (agreement, art. 28 AVG; full transfer, art. 18 Wet), of the delivery (on
 * request, art. 35 lid 4 Wet) and of single kinds of data. They hold for whatever reaches the party, whichever way.
 */
export function voorwaardenVan(
  vraag: DeelVraag,
  {
    gegevens,
    overeenkomst,
  }: { gegevens: readonly DeelUitkomst[]; overeenkomst: Outcome<OvereenkomstUitkomst> },
): Voorwaarde[] {
  const whole = new Set([...ofAgreement(overeenkomst), ...ofParty(vraag)]);
  const single = ofFields(gegevens);
  return voorwaardesoorten.flatMap((soort) => {
    if (whole.has(soort)) return [{ soort, gegevens: [] }];
    const fields = single.get(soort);
    if (fields === undefined) return [];
    return [{ soort, gegevens: fields.length === gegevens.length ? [] : fields }];
  });
}

function ofAgreement(overeenkomst: Outcome<OvereenkomstUitkomst>): Voorwaardesoort[] {
  if (overeenkomst.status !== 'bepaald') return ['rol'];
  if (overeenkomst.value === 'verwerkersovereenkomst') return ['verwerkersovereenkomst'];
  return overeenkomst.value === 'afspraken-tussen-verantwoordelijken' ? ['afspraken'] : [];
}

function ofParty({ partij: id, weg }: DeelVraag): Voorwaardesoort[] {
  const richting = richtingVan(id, weg);
  const isOnRequest =
    richting !== 'intern' && findLeveringen(id, richting).some(({ opVerzoek }) => opVerzoek);
  const own = byReason.get(findPartij(id)?.eigenDossier?.reden ?? '');
  return [...(own === undefined ? [] : [own]), ...(isOnRequest ? ['op-verzoek' as const] : [])];
}

/** Per condition the kinds of data whose outcome rests on it; what may not go anyway has none. */
function ofFields(gegevens: readonly DeelUitkomst[]): Map<Voorwaardesoort, string[]> {
  const found = new Map<Voorwaardesoort, string[]>();
  for (const { gegeven, outcome } of gegevens) {
    const oordeel = oordeelOf(outcome);
    if (outcome.status !== 'bepaald' || (oordeel !== 'mag' && oordeel !== 'laat-toetsen')) continue;
    for (const soort of new Set(outcome.reasons.flatMap(({ id }) => byReason.get(id) ?? []))) {
      found.set(soort, [...(found.get(soort) ?? []), gegeven]);
    }
  }
  return found;
}
