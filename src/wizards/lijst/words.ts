import { isFind, type Blad } from '../../exports/index.ts';
import { inSentence } from '../../rules/index.ts';
import { nameList } from './kop.ts';
import { blijversVan, gegevenNaam, type LijstPlan, type PlanKolom } from './plan.ts';
import { plaatsNaam, vondstNaam, type PlanVondst } from './vondsten.ts';

/** A number with dots between thousands. */
export const count = (number: number): string => number.toLocaleString('nl-NL');

/** A number with its noun: "1 rij", "1.200 rijen". */
export const aantal = (number: number, one: string, more: string): string =>
  `${count(number)} ${number === 1 ? one : more}`;

const cells = (number: number): string => aantal(number, 'cel', 'cellen');

/** How far a task is, as it is spoken: at each quarter. `deel` goes from 0 to 1. */
export function kwartZin(zin: string, deel: number): string {
  const quarter = Math.floor(deel * 4) * 25;
  return quarter === 0 ? `${zin}.` : `${zin}: ${quarter} %.`;
}

/** How a column was recognised, as a sentence. */
export function herkendZin({ kolom, isEigenKeuze, moetBevestigd, gegeven }: PlanKolom): string {
  if (isEigenKeuze) return 'Door jou gekozen.';
  const { grond, isZeker } = kolom.herkend;
  if (grond === 'geen') return 'Niet herkend.';
  const how = grond === 'kolomnaam' ? 'aan de naam' : 'aan wat erin staat';
  if (moetBevestigd) return `Wij denken: ${inSentence(gegevenNaam(gegeven))}, ${how}. Klopt dit?`;
  return isZeker ? `Herkend ${how}.` : `Waarschijnlijk, ${how}. Klopt dit?`;
}

/** What was seen in a column, as sentences with counts. */
export function gezien({ kolom, maskeer }: PlanKolom): string[] {
  const { bsn, woorden, gevuld, inKop, verborgen } = kolom;
  const strays = bsn.inTekst + (bsn.oordeel === 'tekst' || bsn.oordeel === 'gemengd' ? bsn.geslaagd : 0);
  const numbers = `${count(bsn.geslaagd)} van de ${count(bsn.nummers)} nummers`;
  return [
    gevuld === 0 ? 'Deze kolom is leeg.' : '',
    verborgen ? 'Deze kolom is verborgen in het bestand. In de schone lijst is zij zichtbaar.' : '',
    bsn.oordeel === 'bsn' ? `${numbers} ${bsn.geslaagd === 1 ? 'voldoet' : 'voldoen'} aan de elfproef.` : '',
    bsn.oordeel === 'gemengd'
      ? `${numbers} voldoen aan de elfproef; door toeval zou dat één op de elf zijn.`
      : '',
    bsn.oordeel === 'toeval'
      ? `${numbers} ${bsn.geslaagd === 1 ? 'voldoet' : 'voldoen'} aan de elfproef. Dat past bij toeval; kijk zelf of het geen BSN's zijn.`
      : '',
    bsn.oordeel === 'tekst'
      ? `In ${cells(strays)} staat een nummer dat een BSN kan zijn${maskeer ? '; in de schone lijst halen we dat weg' : ''}.`
      : '',
    woorden.gezondheid > 0
      ? `In ${cells(woorden.gezondheid)} staat een woord dat op gezondheid kan wijzen.`
      : '',
    woorden.religie > 0 ? `In ${cells(woorden.religie)} staat een woord dat op geloof kan wijzen.` : '',
    inKop.woorden.includes('gezondheid')
      ? 'In de naam van de kolom staat een woord dat op gezondheid kan wijzen.'
      : '',
    inKop.woorden.includes('religie')
      ? 'In de naam van de kolom staat een woord dat op geloof kan wijzen.'
      : '',
  ].filter((line) => line !== '');
}

/** What the file holds beside the columns, and what happens to it in the clean list. */
export function bijvangstZinnen(plan: LijstPlan): string[] {
  const { extra, bladen, soort } = plan.profiel;
  const ragged = bladen.reduce((sum, blad) => sum + blad.ongelijk, 0);
  const unsure = bladen.some(({ kopregel, kopIsZeker }) => kopregel >= 0 && !kopIsZeker);
  const none = bladen.some(({ kopregel }) => kopregel < 0);
  return [
    unsure
      ? 'Wij weten niet zeker of de eerste volle regel de kop is. Staan daar de namen van de kolommen?'
      : '',
    none ? 'Wij zien geen regel met kolomnamen. De kolommen heten daarom A, B, C.' : '',
    ...bladen.map((blad) => bovenKopZin(plan, blad)),
    soort === 'csv' && ragged > 0
      ? `${aantal(ragged, 'regel heeft', 'regels hebben')} meer of minder cellen dan de kop. Kijk of er niets is verschoven.`
      : '',
    ...plan.vondsten.map(naamZin),
    ...plan.bladen.flatMap(({ blad, gaatMee }) => verborgenZinnen(blad, gaatMee, bladen.length > 1)),
    opmerkingZin(plan),
    extra !== undefined && extra.formules > 0
      ? 'Er staan formules in. In de schone lijst staat alleen hun uitkomst.'
      : '',
    ...(extra?.onderdelen ?? []).map((part) => `Er zitten ${part} in het bestand. Die gaan niet mee.`),
  ].filter((line) => line !== '');
}

/** Rows above the heading are left out: that must be said, also where nothing was found in them. */
function bovenKopZin({ profiel }: LijstPlan, { kopregel, naam, bovenKop }: Blad): string {
  if (kopregel < 1) return '';
  const where = profiel.bladen.length > 1 ? ` van blad “${naam}”` : '';
  const finds = isFind(bovenKop) ? `, met daarin ${vondstNaam(bovenKop)}` : '';
  return `Boven de kop${where} ${kopregel === 1 ? 'staat 1 regel' : `staan ${count(kopregel)} regels`}${finds}. Die ${kopregel === 1 ? 'gaat' : 'gaan'} niet mee in de schone lijst.`;
}

/** Names go along with a list too. */
function naamZin(found: PlanVondst): string {
  const after = {
    kolomnaam: 'In de schone lijst halen we dat weg.',
    bladnaam: 'In de schone lijst krijgt het blad een andere naam.',
    bestandsnaam: 'De schone lijst krijgt een andere naam.',
    'boven-kop': '',
    opmerkingen: '',
  }[found.plaats];
  return after === '' ? '' : `In ${plaatsNaam(found)} staat ${vondstNaam(found.vondst)}. ${after}`;
}

function verborgenZinnen(blad: Blad, gaatMee: boolean, isMany: boolean): string[] {
  const { naam, verborgen, verborgenRijen, kolommen } = blad;
  const names = kolommen.filter((kolom) => kolom.verborgen).map((kolom) => `“${kolom.naam}”`);
  const parts = [
    ...(verborgenRijen > 0 ? [aantal(verborgenRijen, 'rij', 'rijen')] : []),
    ...(names.length > 0 ? [`de ${names.length === 1 ? 'kolom' : 'kolommen'} ${nameList(names)}`] : []),
  ];
  const isOne = verborgenRijen + names.length === 1;
  return [
    verborgen
      ? `Het blad “${naam}” is verborgen. ${gaatMee ? 'Je neemt het mee: in de schone lijst is het zichtbaar.' : 'Het gaat niet mee.'}`
      : '',
    parts.length > 0
      ? `${isMany ? `Op blad “${naam}”` : 'In de lijst'} ${isOne ? 'is' : 'zijn'} ${nameList(parts)} verborgen. Wie de lijst krijgt, kan ${isOne ? 'die' : 'ze'} toch zien. Ook in de schone lijst: daar is niets verborgen.`
      : '',
  ];
}

function opmerkingZin({ profiel: { extra } }: LijstPlan): string {
  if (extra === undefined || extra.opmerkingen === 0) return '';
  const { opmerkingen, inOpmerkingen } = extra;
  const finds = isFind(inOpmerkingen) ? `, met daarin ${vondstNaam(inOpmerkingen)}` : '';
  return `Er ${opmerkingen === 1 ? 'staat 1 opmerking bij een cel' : `staan ${count(opmerkingen)} opmerkingen bij cellen`}${finds}. Opmerkingen gaan niet mee.`;
}

/** Columns that stay although numbers are in them that can be a BSN: the party may have them, or they pass by chance. */
const withNumbers = (plan: LijstPlan): string[] =>
  blijversVan(plan)
    .filter(({ kolom: { kolom, maskeer } }) => !maskeer && kolom.bsn.geslaagd + kolom.bsn.inTekst > 0)
    .map(({ kolom: { kolom } }) => `“${kolom.naam}”`);

/** What the clean list will be, before it is made. */
export function belofteZin(plan: LijstPlan): string {
  const stays = blijversVan(plan).length;
  if (stays === 0) return 'Kies hierboven wat er in de kolommen staat.';
  const numbers = withNumbers(plan);
  const without =
    numbers.length === 0
      ? ', zonder formules en zonder nummers die een BSN kunnen zijn.'
      : ` en zonder formules. In ${nameList(numbers)} blijven nummers staan die een BSN kunnen zijn.`;
  return `Met ${aantal(stays, 'kolom', 'kolommen')}${without} De lijst die je koos, blijft zoals zij is.`;
}

/** What was found when the clean list was looked through again. */
export function nagekekenZin(plan: LijstPlan, resterend: number): string {
  if (resterend === 0)
    return 'Wij hebben haar daarna nog eens doorzocht: er staat geen nummer meer in dat een BSN kan zijn.';
  const numbers = withNumbers(plan);
  const where = numbers.length === 0 ? '' : `, in ${nameList(numbers)}`;
  return `Let op: in ${cells(resterend)} staat nog een nummer dat een BSN kan zijn${where}. Kijk of dat klopt.`;
}
