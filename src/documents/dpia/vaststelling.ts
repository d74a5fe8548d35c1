import {
  isVastgesteld,
  tekstVanWaarde,
  vraagstand,
  type Dpia,
  type Formulierrij,
} from '../../dossier/dpia/index.ts';
import { findVerantwoordelijke } from '../../dossier/index.ts';
import { atStart, inSentence } from '../../rules/index.ts';
import { dagVan } from '../plan/antwoorden.ts';
import type { Ondertekenaar } from '../runtime/index.ts';
import type { InlineValue, Printable, Tekst } from '../tree/index.ts';
import { alineasVan, celIn, celOfLeeg, dagIn, keuzesIn, kort, leeg, rijenIn } from './cellen.ts';
import type { Stuk } from './stuk.ts';
import type { DpiaView } from './view.ts';

type Vaststelling = Pick<
  DpiaView,
  | 'status'
  | 'versie'
  | 'versies'
  | 'eigenaar'
  | 'beheerder'
  | 'opslag'
  | 'documenten'
  | 'heeftDocumenten'
  | 'fg'
  | 'advies'
  | 'adviesDatum'
  | 'adviesVerwerkt'
  | 'adviesVersies'
  | 'heeftAdviesVersies'
  | 'besluit'
  | 'besluitDatum'
  | 'besluitToelichting'
  | 'heeftBesluitToelichting'
  | 'ondertekenaars'
  | 'herzienOp'
>;

/** The decision makes a version of the draft; one that the municipality numbered itself stays as it is. */
function vastgesteldeVersie(antwoorden: Dpia, versies: readonly Formulierrij[]): Tekst[][] {
  const isDraft = versies.every((rij) => celIn(rij, '19.1.1') === '0.1');
  return isVastgesteld(antwoorden) && isDraft
    ? [['1.0', dagVan(antwoorden.besluitDatum, 'dag van het besluit'), 'Vastgesteld.']]
    : [];
}

/** Paragraphs 19 and 20: version, advice of the FG, decision and signature. */
export function vaststellingVan({ dossier, dpia }: Stuk): Vaststelling {
  const { dpia: antwoorden, gemeente } = dossier;
  const versies = rijenIn(dpia, '19.1');
  const documenten = rijenIn(dpia, '19.3.2');
  const adopted = vastgesteldeVersie(antwoorden, versies);
  const last = versies.at(-1);
  const reason = antwoorden.besluitToelichting?.trim() ?? '';
  return {
    status: atStart(tekstVanWaarde(vraagstand(dpia, '19.2').waarde)) || leeg('19.2'),
    versie: adopted.length > 0 ? '1.0' : last === undefined ? leeg('19.1.1') : celOfLeeg(last, '19.1.1'),
    versies: [
      ...versies.map((rij): Tekst[] => [
        celOfLeeg(rij, '19.1.1'),
        dagIn(rij, '19.1.2'),
        celIn(rij, '19.1.3') || '–',
      ]),
      ...adopted,
    ],
    eigenaar: atStart(findVerantwoordelijke(dossier).orgaan),
    ...beheerVan(rijenIn(dpia, '19.4')[0] ?? {}),
    documenten: documenten.map((rij) => [
      celOfLeeg(rij, '19.3.2.1'),
      kort(celIn(rij, '19.3.2.2')) || leeg('19.3.2.2'),
      celIn(rij, '19.3.2.3') || '–',
      celIn(rij, '19.3.2.4') || '–',
    ]),
    heeftDocumenten: documenten.length > 0,
    ...adviesVan(antwoorden, rijenIn(dpia, '19.5')[0] ?? {}),
    besluit: antwoorden.besluit ? besluiten[antwoorden.besluit] : { ontbreekt: 'besluit over de DPIA' },
    besluitDatum: dagVan(antwoorden.besluitDatum, 'dag van het besluit'),
    besluitToelichting: alineasVan(reason),
    heeftBesluitToelichting: reason !== '',
    ondertekenaars: rijenIn(dpia, '20.1').map((rij) => ondertekenaarVan(rij, gemeente.plaatsOndertekening)),
    herzienOp: dagVan(antwoorden.herzienOp, 'dag om opnieuw te kijken'),
  };
}

type Rij = Parameters<typeof celIn>[0];

const besluiten: Record<NonNullable<Dpia['besluit']>, string> = {
  vastgesteld: 'De DPIA is vastgesteld.',
  'met-voorwaarden': 'De DPIA is vastgesteld met voorwaarden.',
  'niet-vastgesteld': 'De DPIA is niet vastgesteld.',
};

/** Filled cells after each other: "Teammanager, team inburgering". */
const achterElkaar = (rij: Rij, velden: readonly string[]): string =>
  velden
    .flatMap((veld) => celIn(rij, veld) || [])
    .map((one, index) => (index === 0 ? one : inSentence(one)))
    .join(', ');

/** A name with what comes after it: "Kemal Demir, privacy officer"; the name may be missing. */
function naamMet(rij: Rij, [naam = '', ...velden]: readonly string[], missing: string): Printable {
  const more = velden.flatMap((veld) => celIn(rij, veld) || []).map((one) => `, ${inSentence(one)}`);
  return [celIn(rij, naam) || { ontbreekt: missing }, ...more];
}

const beheerVan = (rij: Rij): { beheerder: Printable; opslag: Tekst } => ({
  beheerder: naamMet(rij, ['19.4.4', '19.4.5', '19.4.3', '19.4.2'], 'documentbeheerder'),
  opslag: celOfLeeg(rij, '19.4.6'),
});

function adviesVan(dpia: Dpia, rij: Rij) {
  const advies = dpia.adviesFg?.trim() || celIn(rij, '19.5.7');
  const versies = keuzesIn(rij, '19.5.8').join(', ');
  return {
    fg: celIn(rij, '19.5.4') || { ontbreekt: 'naam van de FG' },
    advies: advies === '' ? [{ ontbreekt: 'advies van de FG' }] : alineasVan(advies),
    adviesDatum: dagVan(dpia.adviesFgDatum?.trim() || celIn(rij, '19.5.6'), 'dag van het advies'),
    adviesVerwerkt: dpia.adviesVerwerkt?.trim()
      ? alineasVan(dpia.adviesVerwerkt)
      : [{ ontbreekt: 'wat de gemeente met het advies doet' } satisfies InlineValue],
    adviesVersies: versies,
    heeftAdviesVersies: versies !== '',
  };
}

const ondertekenaarVan = (rij: Rij, plaats: string | null | undefined): Ondertekenaar => ({
  naam: celOfLeeg(rij, '20.1.1'),
  vertegenwoordigdDoor: celIn(rij, '20.1.4') || { ontbreekt: 'wie tekent' },
  functie: achterElkaar(rij, ['20.1.5', '20.1.3', '20.1.2']) || undefined,
  plaats: plaats?.trim() || undefined,
  datum: celIn(rij, '20.1.6') === '' ? undefined : dagIn(rij, '20.1.6'),
});
