import { openAsBlob } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { findGegeven, gegevens } from '../content/index.ts';
import { klantnummer, vrijeTekst } from '../detection/index.ts';
import { cleanList, Leesfout, scanList, type Profiel } from '../exports/index.ts';
import { explain } from '../rules/index.ts';
import {
  bijvangstZinnen,
  geenKeuzes,
  kopLijst,
  oordeelVan,
  planLijst,
  schoonmaakVan,
  sleutelVan,
  wegVanLijst,
  type LijstKeuzes,
  type LijstPlan,
} from '../wizards/lijst/index.ts';
import { joinOr, readOptions, suggest } from './arguments.ts';
import { readPartij, readTaak, wrong, type Read } from './choices.ts';
import { answer, refuse, type CommandResult } from './result.ts';

type Order = {
  path: string;
  partij: string;
  taak: string | undefined;
  kop: boolean | undefined;
  als: readonly { kolom: string; gegeven: string }[];
  uit: string | undefined;
};

/**
 * `controleer-export`: per column of a list whether it may go to a party, and with `--uit` a clean list.
 * Exit code 1 when a column or a cell may not go, 2 when one cannot be told or the list cannot be read, else 0.
 */
export async function controleerExport(args: readonly string[]): Promise<CommandResult> {
  const order = readOrder(args);
  if (!order.ok) return refuse(order.message);
  try {
    const file = await openList(order.value.path);
    return file.ok ? await check(file.value, order.value) : refuse(file.message);
  } catch (error) {
    if (error instanceof Leesfout) return refuse(error.message);
    throw error;
  }
}

async function check(file: Blob, order: Order): Promise<CommandResult> {
  const { partij, taak, kop, als, uit, path } = order;
  const profiel = await scanList(file, basename(path), { kop });
  const keuzes = chosen(profiel, als);
  if (!keuzes.ok) return refuse(keuzes.message);
  const weg = wegVanLijst(partij) ?? 'naar';
  const plan = planLijst(profiel, { partij, weg, taak }, keuzes.value);
  const schoon = uit === undefined ? undefined : await makeClean(file, plan, uit, path);
  return schoon?.ok === false
    ? refuse(schoon.message)
    : answer(reportOf(plan, schoon?.value), exitCodeFor(plan));
}

/** Cells that may not go make it 1, as a column does; a part that nobody can tell makes it 2. */
function exitCodeFor(plan: LijstPlan): 0 | 1 | 2 {
  const outcomes = plan.bladen.flatMap(({ kolommen }) => kolommen.map(({ outcome }) => outcome));
  const isRefused = outcomes.some((outcome) => outcome.status === 'bepaald' && outcome.value !== 'mag');
  if (isRefused || oordeelVan(plan) === 'mag-niet') return 1;
  return oordeelVan(plan) === 'beoordeling' ? 2 : 0;
}

const reportOf = (plan: LijstPlan, schoon: object | undefined) => ({
  bestand: plan.profiel.bestand,
  soort: plan.profiel.soort,
  partij: plan.vraag.partij,
  uitkomst: oordeelVan(plan),
  zin: kopLijst(plan),
  rol: explain(plan.rol),
  overeenkomst: explain(plan.overeenkomst),
  bladen: plan.bladen.map(({ blad, gaatMee, kolommen }) => ({
    naam: blad.naam,
    rijen: blad.rijen,
    verborgen: blad.verborgen,
    gaatMee,
    kolommen: kolommen.map(({ kolom, gegeven, isEigenKeuze, oordeel, uitleg, blijft, maskeer }) => ({
      kolom: kolom.letter,
      naam: kolom.naam,
      gegeven,
      herkend: isEigenKeuze ? 'gekozen' : kolom.herkend.grond,
      gevuld: kolom.gevuld,
      bsn: kolom.bsn,
      woorden: kolom.woorden,
      oordeel,
      uitkomst: uitleg,
      blijft,
      zonderBsn: maskeer,
    })),
  })),
  letOp: bijvangstZinnen(plan),
  ontbreekt: plan.ontbreekt,
  ...(schoon && { schoon }),
});

async function openList(path: string): Promise<Read<Blob>> {
  try {
    if ((await stat(path)).isDirectory())
      return wrong(`“${path}” is een map. Geef een CSV-, XLSX- of ODS-bestand.`);
    return { ok: true, value: await openAsBlob(path) };
  } catch {
    return wrong(`Het bestand “${path}” is niet te lezen. Controleer het pad en of het bestand bestaat.`);
  }
}

/** Written beside its place first and then renamed, so that nobody finds half a list; the list that was given stays. */
async function makeClean(file: Blob, plan: LijstPlan, uit: string, path: string): Promise<Read<object>> {
  if (resolve(uit) === resolve(path))
    return wrong('Geef bij --uit een ander bestand dan de lijst zelf; die blijft zoals zij is.');
  const schoonmaak = schoonmaakVan(plan);
  if (schoonmaak.length === 0)
    return wrong('Er blijft geen enkele kolom over, dus er is geen schone lijst gemaakt.');
  const { file: clean, ...counts } = await cleanList(file, plan.profiel, schoonmaak);
  const draft = `${uit}.${process.pid}`;
  try {
    await writeFile(draft, new Uint8Array(await clean.arrayBuffer()));
    await rename(draft, uit);
  } catch {
    return wrong(
      `De schone lijst is niet te schrijven naar “${uit}”. Controleer of de map bestaat en of je er mag schrijven.`,
    );
  } finally {
    await rm(draft, { force: true });
  }
  return { ok: true, value: { bestand: uit, ...counts } };
}

/** What `--als` says about columns, by their name or letter. */
function chosen(profiel: Profiel, als: Order['als']): Read<LijstKeuzes> {
  const columns = profiel.bladen.flatMap((blad) =>
    blad.kolommen.map(({ index, naam, letter }) => ({
      sleutel: sleutelVan(blad.index, index),
      naam,
      letter,
    })),
  );
  const kolommen: Record<string, { gegeven: string }> = {};
  for (const { kolom, gegeven } of als) {
    const found = columns.filter(
      ({ naam, letter }) => naam.toLowerCase() === kolom.toLowerCase() || letter === kolom,
    );
    if (found.length === 0)
      return wrong(
        `De kolom “${kolom}” staat niet in de lijst. ${suggest(
          kolom,
          columns.map(({ naam }) => ({ id: naam })),
        )}`,
      );
    for (const { sleutel } of found) kolommen[sleutel] = { gegeven };
  }
  return { ok: true, value: { ...geenKeuzes, kolommen } };
}

function readOrder(args: readonly string[]): Read<Order> {
  const options = readOptions(args, ['partij', 'taak', 'kop', 'als', 'uit']);
  if (!options.ok) return options;
  const [path, stray] = options.positionals;
  if (path === undefined)
    return wrong(
      'Geef het bestand dat je wilt controleren: controleer-export lijst.csv --partij aanbieder-map.',
    );
  if (stray !== undefined) return wrong(`“${stray}” is te veel. Controleer één bestand per keer.`);
  const partij = readPartij(options.values.get('partij'));
  if (!partij.ok) return partij;
  const taak = readTaak(options.values.get('taak'));
  if (!taak.ok) return taak;
  const kop = options.values.get('kop');
  if (kop !== undefined && kop !== 'ja' && kop !== 'nee') return wrong('Kies bij --kop uit ja of nee.');
  const als = readAls(options.values.get('als'));
  if (!als.ok) return als;
  const uit = options.values.get('uit');
  const wanted = extname(path).toLowerCase();
  if (uit !== undefined && extname(uit).toLowerCase() !== wanted)
    return wrong(
      `De schone lijst krijgt dezelfde vorm als de lijst. Laat --uit eindigen op ${wanted === '' ? 'niets' : wanted}.`,
    );
  return {
    ok: true,
    value: {
      path,
      partij: partij.value,
      taak: taak.value,
      kop: kop === undefined ? undefined : kop === 'ja',
      als: als.value,
      uit,
    },
  };
}

const besides = [klantnummer, vrijeTekst];

function readAls(text: string | undefined): Read<Order['als']> {
  const pairs = (text ?? '').split(',').filter((pair) => pair.trim() !== '');
  const als: { kolom: string; gegeven: string }[] = [];
  for (const pair of pairs) {
    const [kolom, gegeven] = pair.split('=').map((part) => part.trim());
    if (kolom === undefined || gegeven === undefined || kolom === '')
      return wrong(`Schrijf bij --als telkens Kolom=gegeven, met komma's ertussen; “${pair}” is dat niet.`);
    if (findGegeven(gegeven) === undefined && !besides.includes(gegeven))
      return wrong(
        `Het gegeven “${gegeven}” bestaat niet. Kies een id, of ${joinOr(besides)}. ${suggest(gegeven, gegevens)}`,
      );
    als.push({ kolom, gegeven });
  }
  return { ok: true, value: als };
}
