import { findRisico, risicos as library, type Niveau } from '../../../content/index.ts';
import { isNiveau, risiconiveau } from '../../../rules/index.ts';
import type { Dossier } from '../../schema.ts';
import { niveauWaarom, opEenRegel, risicoTekst } from '../formulierrijen.ts';
import { beoordeelRisicos, type Risicostand } from '../risicos.ts';
import { dpiaRisicoSchema } from '../schema.ts';
import type { DpiaRisico, Formulierrij } from '../schema.ts';
import { celTekst } from '../waarde.ts';
import { leesMaatregelen, type Maatregelrij } from './maatregelen-lezen.ts';

/** The rows of a file about risks and measures, and which of the two paragraphs were finished in it. */
export type Risicoinvoer = {
  risicorijen: readonly Formulierrij[];
  maatregelrijen: readonly Formulierrij[];
  klaar: { risicos: boolean; maatregelen: boolean };
};

/** The risks and measures of a file in a dossier, how many there were, and what could not be taken over as it was. */
export type RisicosGelezen = { dossier: Dossier; aantal: number; meldingen: readonly string[] };

/**
 * Puts the rows of 16.1 and 17.1 into the dossier: known risks and measures by their text, others as own ones. What was put aside
 * in the dossier itself and is not in the file stays put aside; what was judged there and is the same in the file stays judged.
 */
export function leesRisicos(invoer: Risicoinvoer, dossier: Dossier, newId: () => string): RisicosGelezen {
  const { risicorijen, maatregelrijen, klaar } = invoer;
  const aantal = risicorijen.length + maatregelrijen.length;
  if (aantal === 0) return { dossier, aantal, meldingen: [] };
  const earlier = beoordeelRisicos(dossier);
  const read = readRows(risicorijen, dossier, newId);
  const rows = read.flatMap(({ rij, sleutel, isProposal }) => {
    const known = earlier.risicos.find((one) => one.sleutel === sleutel);
    if (known?.rij !== undefined && isSame(rij, known)) return [known.rij];
    return isProposal && !klaar.risicos ? [] : [rij];
  });
  const aside = dossier.dpia.risicos.filter(
    (one) =>
      one.status === 'niet-van-toepassing' &&
      !rows.some(({ id, risico }) => id === one.id || risico === one.risico),
  );
  const risicos = risicorijen.length === 0 ? dossier.dpia.risicos : [...rows, ...aside];
  const withRisks = met(dossier, { risicos, maatregelen: [] });
  const rijen = withKeys(maatregelrijen, risicorijen, read);
  const withMeasures = met(withRisks, {
    maatregelen: leesMaatregelen({ rijen, isKlaar: klaar.maatregelen }, withRisks, {
      newId,
      earlier,
    }),
  });
  return {
    dossier: withLeft(withMeasures, rijen, newId),
    aantal,
    meldingen: [...read.flatMap(({ meldingen }) => meldingen), ...rijen.flatMap(measureRemarks)],
  };
}

const met = (dossier: Dossier, dpia: Partial<Dossier['dpia']>): Dossier => ({
  ...dossier,
  dpia: { ...dossier.dpia, ...dpia },
});

/** Reads the rows of 16.1; two that are about the same risk of the library do not both take its place. */
function readRows(risicorijen: readonly Formulierrij[], dossier: Dossier, newId: () => string): Read[] {
  const unjudged = beoordeelRisicos(zonderOordelen(dossier, newId));
  const caused = new Set(
    beoordeelRisicos(met(dossier, { risicos: [] })).risicos.map(({ sleutel }) => sleutel),
  );
  const free = [...unjudged.risicos, ...unjudged.nietVanToepassing];
  return risicorijen.map((rij) => {
    const read = readRow(rij, free, newId);
    const at = free.findIndex(({ sleutel }) => sleutel === read.sleutel);
    if (at !== -1) free.splice(at, 1);
    return { ...read, isProposal: read.isProposal && caused.has(read.sleutel) };
  });
}

/** The dossier before anyone judged a risk, with all of the library: what the file says is compared with the proposals. */
const zonderOordelen = (dossier: Dossier, newId: () => string): Dossier =>
  met(dossier, {
    risicos: [
      ...dossier.dpia.risicos.filter(({ isEigen }) => isEigen),
      ...library.map(({ id }) => dpiaRisicoSchema.parse({ id: newId(), risico: id })),
    ],
    maatregelen: [],
  });

/** The rows of 17.1 with the risks that they name; where two risks have the same words, by their place. */
const withKeys = (
  maatregelrijen: readonly Formulierrij[],
  risicorijen: readonly Formulierrij[],
  read: readonly Read[],
): Maatregelrij[] => {
  const byText = new Map<string, string>();
  risicorijen.forEach((rij, at) => {
    const text = celTekst(rij['16.1.1']);
    if (!byText.has(text)) byText.set(text, read[at]?.sleutel ?? '');
  });
  return maatregelrijen.map((rij, place) => {
    const here = risicorijen[place] === undefined ? undefined : celTekst(risicorijen[place]['16.1.1']);
    const texts = [rij['17.1.1'] ?? []].flat();
    return {
      rij,
      sleutels: texts.flatMap((text) => (text === here ? read[place]?.sleutel : byText.get(text)) ?? []),
    };
  });
};

/** A level as the Rijksmodel writes it; another word is no level. */
const niveauVan = (cel: Formulierrij[string] | undefined): Niveau | undefined =>
  isNiveau(cel) ? cel : undefined;

type Read = { rij: DpiaRisico; sleutel: string; isProposal: boolean; meldingen: readonly string[] };

function readRow(rij: Formulierrij, known: readonly Risicostand[], newId: () => string): Read {
  const whole = celTekst(rij['16.1.1']);
  const [titel = '', ...rest] = whole.split('\n');
  const same = known.find((one) => one.isEigen && risicoTekst(one) === whole);
  const found =
    same ?? known.find((one) => one.titel === titel && restOf(one, rest.join('\n')) !== undefined);
  const text = found && restOf(found, rest.join('\n'));
  const given = judged(rij, newId());
  const meldingen = levelRemarks(rij);
  if (found === undefined || text === undefined || found.isEigen) {
    const words = { risico: same?.titel ?? titel, watGaatMis: same?.watGaatMis ?? rest.join('\n') };
    const own = { ...given, ...(found && { id: found.sleutel }), ...words, isEigen: true };
    const row = dpiaRisicoSchema.parse(own);
    return { rij: row, sleutel: row.id, isProposal: false, meldingen };
  }
  const row = { ...given, risico: found.sleutel, ...(text !== found.watGaatMis && { watGaatMis: text }) };
  return {
    rij: dpiaRisicoSchema.parse(row),
    sleutel: found.sleutel,
    isProposal: text === found.watGaatMis && isAsProposed(given, found),
    meldingen,
  };
}

/** What goes wrong, from the words after the title; undefined where they are not of this risk. */
function restOf({ gevolg }: Risicostand, rest: string): string | undefined {
  if (gevolg === '') return rest;
  if (rest === gevolg) return '';
  return rest.endsWith(`\n${gevolg}`) ? rest.slice(0, -gevolg.length - 1) : undefined;
}

/** What a row says of a risk, whichever it is. */
type Oordeel = Omit<DpiaRisico, 'risico' | 'isEigen'>;

const judged = (rij: Formulierrij, id: string): Oordeel => ({
  id,
  status: 'beoordeeld',
  kans: niveauVan(rij['16.1.3']) ?? null,
  impact: niveauVan(rij['16.1.5']) ?? null,
  kansWaarom: celTekst(rij['16.1.4']),
  impactWaarom: celTekst(rij['16.1.6']),
  oorsprong: celTekst(rij['16.1.2']),
  ...remark(rij),
});

const isAsProposed = (given: Oordeel, { voor, ...proposal }: Risicostand): boolean =>
  given.kans === voor.kans &&
  given.impact === voor.impact &&
  (['toelichting', 'kansWaarom', 'impactWaarom', 'oorsprong'] as const).every((key) =>
    saysSame(given[key], proposal[key]),
  );

/** Whether a row of the file says of a risk what the dossier has now. */
const isSame = (given: DpiaRisico, now: Risicostand): boolean =>
  isAsProposed(given, now) &&
  (!given.isEigen || saysSame(given.risico, now.titel)) &&
  saysSame(given.watGaatMis ?? findRisico(given.risico)?.watGaatMis, now.watGaatMis);

/** The file keeps no space around words, and in a field of one line no new lines. */
const saysSame = (one: string | null | undefined, other: string): boolean =>
  opEenRegel(one ?? '') === opEenRegel(other);

/** The reason for a level, where it says more than the sentence that follows from the scales. */
function remark(rij: Formulierrij): Pick<DpiaRisico, 'toelichting'> {
  const said = celTekst(rij['16.1.8']);
  const level = levelOf(rij);
  return said === '' || (level !== undefined && said === niveauWaarom(level)) ? {} : { toelichting: said };
}

function levelOf(rij: Formulierrij) {
  const [kans, impact] = [niveauVan(rij['16.1.3']), niveauVan(rij['16.1.5'])];
  return kans && impact ? { voor: { kans, impact }, niveau: risiconiveau(kans, impact) } : undefined;
}

function levelRemarks(rij: Formulierrij): string[] {
  const given = celTekst(rij['16.1.7']);
  const level = levelOf(rij);
  const strange = ['16.1.3', '16.1.5'].flatMap((id) => {
    const cel = celTekst(rij[id]);
    return cel === '' || niveauVan(cel) !== undefined ? [] : [cel];
  });
  if (strange.length > 0)
    return [
      `Bij een risico staat “${strange.join('” en “').slice(0, 60)}” als kans of impact; dat is geen laag, midden of hoog. Schat het opnieuw in.`,
    ];
  return level === undefined || given === '' || given === level.niveau
    ? []
    : [
        `Bij een risico staat niveau ${given.slice(0, 20)}; uit kans ${level.voor.kans} en impact ${level.voor.impact} volgt hier ${level.niveau}. Kijk het na.`,
      ];
}

/** What a row of 17.1 says that has no place in the dossier. */
function measureRemarks({ rij, sleutels }: Maatregelrij): string[] {
  const lost = ['17.1.5', '17.1.6'].filter((id) => celTekst(rij[id]) !== '');
  return [
    ...(lost.length === 0
      ? []
      : [
          `Vraag ${lost.join(' en ')} heeft hier geen plaats. Zet het advies van de AP bij vraag 17.2 of in de toelichting op het risico.`,
        ]),
    ...(sleutels.length === 0 && celTekst(rij['17.1.3']) !== ''
      ? [
          'Een rij met maatregelen noemt geen risico uit vraag 16.1. Koppel de maatregelen zelf aan een risico.',
        ]
      : []),
  ];
}

/** What is left of a risk is only kept where the measures do not give it already. */
function withLeft(dossier: Dossier, rijen: readonly Maatregelrij[], newId: () => string): Dossier {
  const { risicos } = beoordeelRisicos(dossier);
  const left = new Map(
    rijen.flatMap(({ rij, sleutels }) => {
      const niveau = niveauVan(rij['17.1.4']);
      return niveau === undefined ? [] : sleutels.map((sleutel) => [sleutel, niveau] as const);
    }),
  );
  return risicos.reduce((one, risico) => {
    const niveau = left.get(risico.sleutel);
    return niveau === undefined || niveau === risico.niveauNa
      ? one
      : zetRestrisico(one, risico, niveau, newId);
  }, dossier);
}

const zetRestrisico = (
  dossier: Dossier,
  { sleutel, rij }: Risicostand,
  niveau: Niveau,
  newId: () => string,
): Dossier => {
  const left = { kansNa: niveau, impactNa: niveau };
  return met(dossier, {
    risicos:
      rij === undefined
        ? [...dossier.dpia.risicos, dpiaRisicoSchema.parse({ id: newId(), risico: sleutel, ...left })]
        : dossier.dpia.risicos.map((one) => (one.id === rij.id ? { ...one, ...left } : one)),
  });
};
