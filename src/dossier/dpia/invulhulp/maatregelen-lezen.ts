import { maatregelen as library } from '../../../content/index.ts';
import { lidNaam } from '../../plan/index.ts';
import type { Dossier } from '../../schema.ts';
import { maatregelTekst, tussenMaatregelen } from '../formulierrijen.ts';
import type { Maatregelstand } from '../maatregelen.ts';
import { beoordeelRisicos, type Risicobeeld } from '../risicos.ts';
import { dpiaMaatregelSchema } from '../schema.ts';
import type { DpiaMaatregel, Formulierrij } from '../schema.ts';
import { celTekst } from '../waarde.ts';

/** A row of 17.1 with the keys of the risks that it is about. */
export type Maatregelrij = { rij: Formulierrij; sleutels: readonly string[] };

/** The rows of 17.1, and whether the paragraph was finished. */
export type Maatregelinvoer = { rijen: readonly Maatregelrij[]; isKlaar: boolean };

type Regel = { tekst: string; eigenaar: string | null; risicos: Set<string> };

/**
 * The measures of a file: the same words at several risks are the same measure. One that the dossier has already keeps what is
 * known of it. One that the library proposes for these risks anyway is only taken where the paragraph was finished or it has a
 * day; and in a finished paragraph a proposal that is not there was refused.
 */
export function leesMaatregelen(
  { rijen, isKlaar }: Maatregelinvoer,
  dossier: Dossier,
  { newId, earlier }: { newId: () => string; earlier: Risicobeeld },
): DpiaMaatregel[] {
  if (rijen.length === 0) return earlier.maatregelen.flatMap(({ rij }) => rij ?? []);
  const proposed = beoordeelRisicos(dossier).maatregelen;
  const rows = linesOf(rijen, dossier).flatMap((regel) => {
    const known = earlier.maatregelen.find(
      (one) => one.rij?.status === 'genomen' && maatregelTekst(one) === regel.tekst,
    );
    return known?.rij === undefined
      ? (newRow(regel, proposed, isKlaar, newId()) ?? [])
      : [hasSameRisks(known, regel) ? known.rij : { ...known.rij, risicos: [...regel.risicos] }];
  });
  const isThere = (id: string | undefined) => id !== undefined && rows.some((one) => one.uitLijst === id);
  const asked = new Set(rijen.flatMap(({ sleutels }) => sleutels));
  const missing = isKlaar
    ? proposed.filter(({ sleutel, risicos }) => !isThere(sleutel) && risicos.some((one) => asked.has(one)))
    : [];
  const refused = earlier.maatregelen.flatMap(({ rij }) =>
    rij?.status === 'afgewezen' && !isThere(rij.uitLijst) ? [rij] : [],
  );
  return [
    ...rows,
    ...againstNothing(earlier).filter(({ id }) => !rows.some((one) => one.id === id)),
    ...refused,
    ...missing
      .filter(({ sleutel }) => !refused.some(({ uitLijst }) => uitLijst === sleutel))
      .map(({ sleutel, titel }) =>
        dpiaMaatregelSchema.parse({ id: newId(), maatregel: titel, uitLijst: sleutel, status: 'afgewezen' }),
      ),
  ];
}

const hasSameRisks = (known: Maatregelstand, { risicos }: Regel): boolean =>
  known.risicos.length === risicos.size && known.risicos.every((sleutel) => risicos.has(sleutel));

/** Measures against no risk that counts; the file has no place for them, so that they say nothing by not being there. */
function againstNothing({ risicos, maatregelen }: Risicobeeld): DpiaMaatregel[] {
  const shown = new Set(risicos.flatMap((risico) => risico.maatregelen.map(({ sleutel }) => sleutel)));
  return maatregelen.flatMap(({ sleutel, rij }) =>
    rij?.status === 'genomen' && !shown.has(sleutel) ? [rij] : [],
  );
}

/** A measure that the dossier does not have yet; undefined where it is only what is proposed anyway. */
function newRow(
  { tekst, eigenaar, risicos }: Regel,
  proposed: readonly Maatregelstand[],
  isKlaar: boolean,
  id: string,
): DpiaMaatregel | undefined {
  const { titel, gereedOp } = splitDay(tekst);
  const listed = library.find((one) => maatregelTekst({ titel: one.titel, gereedOp: undefined }) === titel);
  const usual = proposed.find(({ sleutel }) => sleutel === listed?.id)?.risicos ?? [];
  const isUsual = listed !== undefined && [...risicos].every((sleutel) => usual.includes(sleutel));
  if (isUsual && !isKlaar && gereedOp === undefined) return undefined;
  return dpiaMaatregelSchema.parse({
    id,
    maatregel: listed?.titel ?? titel,
    ...(listed !== undefined && { uitLijst: listed.id }),
    eigenaar,
    risicos: [...risicos],
    ...(gereedOp !== undefined && { gereedOp }),
  });
}

const beforeDay = ' (gereed op ';

function splitDay(tekst: string): { titel: string; gereedOp: string | undefined } {
  const at = tekst.endsWith(')') ? tekst.lastIndexOf(beforeDay) : -1;
  const day = at > 0 ? tekst.slice(at + beforeDay.length, -1).trim() : '';
  return day === '' || day.includes(')')
    ? { titel: tekst, gereedOp: undefined }
    : { titel: tekst.slice(0, at), gereedOp: day };
}

function linesOf(rijen: readonly Maatregelrij[], dossier: Dossier): Regel[] {
  const found = new Map<string, Regel>();
  for (const { rij, sleutels } of rijen) {
    const owner = ownerIn(rij, dossier);
    const lines = celTekst(rij['17.1.3'])
      .split('\n')
      .flatMap((line) => line.split(tussenMaatregelen))
      .map((line) => maatregelTekst({ titel: line, gereedOp: undefined }));
    for (const tekst of lines.filter((line) => line !== '')) {
      const regel = found.get(tekst) ?? { tekst, eigenaar: owner, risicos: new Set<string>() };
      for (const sleutel of sleutels) regel.risicos.add(sleutel);
      found.set(tekst, { ...regel, eigenaar: regel.eigenaar ?? owner });
    }
  }
  return [...found.values()];
}

/** The field names one or more people for all measures of a risk; one known name is taken over. */
function ownerIn(rij: Formulierrij, dossier: Dossier): string | null {
  const name = celTekst(rij['17.1.7']).trim();
  return dossier.team.find((lid) => lidNaam(dossier, lid) === name)?.id ?? null;
}
