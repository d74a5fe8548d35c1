import { findPartij, findRol } from '../../content/index.ts';
import { inSentence, isStricter, type Oordeel } from '../../rules/index.ts';
import { shortList, wegZin } from '../delen/index.ts';
import type { LijstPlan, PlanKolom } from './plan.ts';

/** The list as it is, in one word: the strictest of what is in it. */
export function oordeelVan(plan: LijstPlan): Oordeel {
  const columns = plan.bladen.flatMap((blad) => blad.kolommen.map(({ oordeel }) => oordeel));
  const isRoleOpen = plan.vraag.weg === 'naar' && plan.overeenkomst.status !== 'bepaald';
  return [
    ...columns,
    ...(hasStrayBsn(plan) ? [plan.bsn] : []),
    ...(isRoleOpen ? ['beoordeling' as const] : []),
  ].reduce((worst, one) => (isStricter(one, worst) ? one : worst), 'mag');
}

/** A number that can be a BSN outside a column of BSNs: in another column, or in a remark at a cell. */
const hasStrayBsn = ({ verspreideBsns, profiel: { extra } }: LijstPlan): boolean =>
  verspreideBsns > 0 || (extra?.opmerkingenMetBsn ?? 0) > 0;

const namesOf = (plan: LijstPlan, ...wanted: readonly Oordeel[]): string[] =>
  plan.bladen
    .flatMap((blad) => blad.kolommen)
    .filter(({ oordeel }) => wanted.includes(oordeel))
    .map(
      ({ kolom, gegeven }) =>
        `“${kolom.naam}”${gegeven === 'bsn' && !/bsn|burgerservice/i.test(kolom.naam) ? ' (BSN)' : ''}`,
    );

/**
 * The answer about the list as it is, in one sentence. Who reads only this must not send what may not go: it says yes only
 * when nothing stands in the way, and never that nothing was missed.
 */
export function kopLijst(plan: LijstPlan): string {
  const partij = findPartij(plan.vraag.partij);
  if (partij === undefined) return 'Kies eerst met wie je de lijst deelt.';
  const where = wegZin(partij, plan.vraag.weg);
  const oordeel = oordeelVan(plan);
  if (oordeel === 'mag-niet') return `Verstuur deze lijst niet zo. ${forbidden(plan, where)}`;
  const open = namesOf(plan, 'beoordeling', 'laat-toetsen', 'niet-voorzien');
  const stray = plan.bsn !== 'mag' && hasStrayBsn(plan) ? ['de nummers die een BSN kunnen zijn'] : [];
  const names = shortList([...open, ...stray]);
  if (names !== '') return `Verstuur deze lijst nog niet. Eerst kijkt ${judgesOf(plan)} naar ${names}.`;
  if (oordeel === 'beoordeling')
    return 'Verstuur deze lijst nog niet. De kolommen mogen, maar eerst moet de rol van deze partij vaststaan.';
  const { overeenkomst, vraag } = plan;
  const needsContract =
    vraag.weg === 'naar' &&
    overeenkomst.status === 'bepaald' &&
    overeenkomst.value === 'verwerkersovereenkomst';
  return needsContract
    ? `De kolommen die wij herkennen mogen ${where}, maar pas als de verwerkersovereenkomst is getekend.`
    : `De kolommen die wij herkennen mogen ${where}. Verstuur de lijst veilig.`;
}

function forbidden(plan: LijstPlan, where: string): string {
  const names = namesOf(plan, 'mag-niet');
  if (names.length > 0) return `${shortList(names)} ${names.length === 1 ? 'mag' : 'mogen'} niet ${where}.`;
  return plan.verspreideBsns > 0
    ? `In ${plan.verspreideBsns === 1 ? 'een cel' : `${plan.verspreideBsns} cellen`} staat een nummer dat een BSN kan zijn, en dat mag niet ${where}.`
    : 'In een opmerking bij een cel staat een nummer dat een BSN kan zijn.';
}

function judgesOf(plan: LijstPlan): string {
  const roles = plan.bladen
    .flatMap((blad) => blad.kolommen)
    .filter(({ oordeel }) => oordeel !== 'mag' && oordeel !== 'mag-niet')
    .map(({ uitleg }) => beslisser(uitleg));
  // Only stray numbers: the privacy officer looks.
  return [...new Set(roles.length > 0 ? roles : ['privacy-officer'])]
    .map((id) => `de ${inSentence(findRol(id)?.naam ?? id)}`)
    .join(' of ');
}

function beslisser(uitleg: PlanKolom['uitleg']): string {
  if (uitleg.status === 'beoordeling-nodig') return uitleg.decidedBy.rol;
  return (uitleg.status === 'bepaald' ? uitleg.review?.rol : undefined) ?? 'privacy-officer';
}

/** How a column was recognised, as a sentence. */
export function herkendZin({ kolom, isEigenKeuze }: PlanKolom): string {
  if (isEigenKeuze) return 'Door jou gekozen.';
  const { grond, isZeker } = kolom.herkend;
  if (grond === 'geen') return 'Niet herkend.';
  const how = grond === 'kolomnaam' ? 'aan de naam' : 'aan wat erin staat';
  return isZeker ? `Herkend ${how}.` : `Waarschijnlijk, ${how}. Klopt dit?`;
}

/** What was seen in the cells of a column, as sentences with counts. */
export function gezien({ kolom, maskeer }: PlanKolom): string[] {
  const { bsn, woorden, gevuld } = kolom;
  const strays = bsn.inTekst + (bsn.oordeel === 'tekst' || bsn.oordeel === 'gemengd' ? bsn.geslaagd : 0);
  const numbers = `${count(bsn.geslaagd)} van de ${count(bsn.nummers)} nummers`;
  return [
    gevuld === 0 ? 'Deze kolom is leeg.' : '',
    bsn.oordeel === 'bsn' ? `${numbers} ${bsn.geslaagd === 1 ? 'voldoet' : 'voldoen'} aan de elfproef.` : '',
    bsn.oordeel === 'gemengd'
      ? `${numbers} voldoen aan de elfproef; door toeval zou dat één op de elf zijn.`
      : '',
    bsn.oordeel === 'toeval'
      ? `${numbers} ${bsn.geslaagd === 1 ? 'voldoet' : 'voldoen'} aan de elfproef. Dat past bij toeval; kijk zelf of het geen BSN's zijn.`
      : '',
    bsn.oordeel === 'tekst'
      ? `In ${strays === 1 ? '1 cel' : `${count(strays)} cellen`} staat een nummer dat een BSN kan zijn${maskeer ? '; in de schone lijst halen we dat weg' : ''}.`
      : '',
    woorden.gezondheid > 0
      ? `In ${cells(woorden.gezondheid)} staat een woord dat op gezondheid kan wijzen.`
      : '',
    woorden.religie > 0 ? `In ${cells(woorden.religie)} staat een woord dat op geloof kan wijzen.` : '',
  ].filter((line) => line !== '');
}

const cells = (number: number): string => (number === 1 ? '1 cel' : `${count(number)} cellen`);

/** A number with dots between thousands. */
export const count = (number: number): string => number.toLocaleString('nl-NL');

/** What the file holds beside the columns, and what happens to it in the clean list. */
export function bijvangstZinnen({ profiel: { extra, bladen, soort }, bladen: planned }: LijstPlan): string[] {
  const ragged = bladen.reduce((sum, blad) => sum + blad.ongelijk, 0);
  const hidden = planned.filter(({ blad }) => blad.verborgen);
  const unsure = bladen.some(({ kopregel, kopIsZeker }) => kopregel >= 0 && !kopIsZeker);
  const none = bladen.some(({ kopregel }) => kopregel < 0);
  return [
    unsure ? 'Wij herkennen geen enkele kolomnaam. Staat op de eerste regel wel de kop?' : '',
    none ? 'Wij zien geen regel met kolomnamen. De kolommen heten daarom A, B, C.' : '',
    soort === 'csv' && ragged > 0
      ? `${count(ragged)} ${ragged === 1 ? 'regel heeft' : 'regels hebben'} meer of minder cellen dan de kop. Kijk of er niets is verschoven.`
      : '',
    ...hidden.map(
      ({ blad, gaatMee }) =>
        `Het blad “${blad.naam}” is verborgen. ${gaatMee ? 'Je neemt het mee: in de schone lijst is het zichtbaar.' : 'Het gaat niet mee.'}`,
    ),
    extra !== undefined && extra.opmerkingen > 0
      ? `Er ${extra.opmerkingen === 1 ? 'staat 1 opmerking' : `staan ${count(extra.opmerkingen)} opmerkingen`} bij cellen${remarkFinds(extra)}. Opmerkingen gaan niet mee.`
      : '',
    extra !== undefined && extra.formules > 0
      ? 'Er staan formules in. In de schone lijst staat alleen hun uitkomst.'
      : '',
    ...(extra?.onderdelen ?? []).map((part) => `Er zitten ${part} in het bestand. Die gaan niet mee.`),
  ].filter((line) => line !== '');
}

function remarkFinds({
  opmerkingenMetBsn,
  opmerkingenBijzonder,
}: NonNullable<LijstPlan['profiel']['extra']>): string {
  const finds = [
    opmerkingenMetBsn > 0 ? 'een nummer dat een BSN kan zijn' : '',
    opmerkingenBijzonder > 0 ? 'woorden over gezondheid of geloof' : '',
  ].filter((find) => find !== '');
  return finds.length === 0 ? '' : `, met daarin ${finds.join(' en ')}`;
}
