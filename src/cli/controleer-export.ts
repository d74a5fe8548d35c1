import { openAsBlob } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { cleanList, countBsns, Leesfout, nameOfClean, scanList, type Profiel } from '../exports/index.ts';
import { explain } from '../rules/index.ts';
import {
  bijvangstZinnen,
  geenKeuzes,
  kiesGegeven,
  kopLijst,
  kopSchoon,
  oordeelVan,
  oordelenVan,
  planLijst,
  nagekekenZin,
  schoonmaakVan,
  sleutelVan,
  wegVanLijst,
  type LijstKeuzes,
  type LijstPlan,
} from '../wizards/lijst/index.ts';
import { suggest } from './arguments.ts';
import { wrong, type Read } from './choices.ts';
import { exitCodeOf } from './exit-code.ts';
import { readOrder, type ExportOrder } from './export-order.ts';
import { answer, refuse, type CommandResult } from './result.ts';

/**
 * `controleer-export`: per column of a list whether it may go to a party, and with `--uit` a clean list.
 * Exit code 1 when something in it may not go, 2 when something has to be judged or confirmed first or the list cannot be
 * read, 0 when all that was recognised may go.
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

async function check(file: Blob, order: ExportOrder): Promise<CommandResult> {
  const { partij, taak, kop, als, uit, path } = order;
  const profiel = await scanList(file, basename(path), { kop });
  const keuzes = chosen(profiel, als);
  if (!keuzes.ok) return refuse(keuzes.message);
  const weg = wegVanLijst(partij) ?? 'naar';
  const plan = planLijst(profiel, { partij, weg, taak }, keuzes.value);
  const schoon = uit === undefined ? undefined : await makeClean(file, plan, uit, path);
  return schoon?.ok === false
    ? refuse(schoon.message)
    : answer(reportOf(plan, schoon?.value), exitCodeOf(oordelenVan(plan)));
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
    bovenKop: { regels: Math.max(0, blad.kopregel), ...blad.bovenKop },
    verborgenRijen: blad.verborgenRijen,
    kolommen: kolommen.map(({ kolom, gegeven, oordeel, uitleg, blijft, maskeer, ...rij }) => ({
      kolom: kolom.letter,
      naam: kolom.naam,
      gegeven,
      herkend: rij.isEigenKeuze ? 'gekozen' : kolom.herkend.grond,
      moetBevestigd: rij.moetBevestigd,
      verborgen: kolom.verborgen,
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
  const resterend = countBsns(await scanList(clean, nameOfClean(plan.profiel)));
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
  const zin = `${kopSchoon(plan)} ${nagekekenZin(plan, resterend)}`;
  return { ok: true, value: { bestand: uit, zin, ...counts, resterend } };
}

/** What `--als` says about columns, by their name or letter. */
function chosen(profiel: Profiel, als: ExportOrder['als']): Read<LijstKeuzes> {
  const columns = profiel.bladen.flatMap((blad) =>
    blad.kolommen.map(({ index, naam, letter }) => ({
      sleutel: sleutelVan(blad.index, index),
      naam,
      letter,
    })),
  );
  let keuzes = geenKeuzes;
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
    for (const { sleutel } of found) keuzes = kiesGegeven(keuzes, sleutel, gegeven);
  }
  return { ok: true, value: keuzes };
}
