import {
  findRisico,
  risicoaanleidingen,
  risicos as library,
  vulIn,
  type Niveau,
  type Risico,
} from '../../content/index.ts';
import { naMaatregelen, opsomming, risiconiveau, type Inschatting } from '../../rules/index.ts';
import type { Dossier } from '../schema.ts';
import { takenVan } from '../taken.ts';
import { aanleidingenVan, type Aanleidingen } from './aanleidingen.ts';
import { maatregelenBij, type Maatregelstand } from './maatregelen.ts';
import type { DpiaRisico } from './schema.ts';

/** A risk as it stands in this dossier, with the measures against it and what is left after them. */
export type Risicostand = {
  /** Id in the library, or of the own row. */
  sleutel: string;
  /** From 1 on, as the matrix and the document number it; 0 for a risk that does not apply. */
  nummer: number;
  rij: DpiaRisico | undefined;
  isEigen: boolean;
  titel: string;
  watGaatMis: string;
  /** What it means for people; empty for an own risk. */
  gevolg: string;
  oorsprong: string;
  /** Why it is proposed, in sentences. */
  aanleidingen: readonly string[];
  taken: readonly string[];
  bronnen: readonly string[];
  status: 'voorgesteld' | 'beoordeeld' | 'niet-van-toepassing';
  voor: Inschatting;
  kansWaarom: string;
  impactWaarom: string;
  niveau: Niveau;
  /** What is proposed where a person judged otherwise. */
  voorstel: Inschatting | undefined;
  maatregelen: readonly Maatregelstand[];
  na: Inschatting;
  /** Whether a person said what is left, instead of the count of measures. */
  isNaEigen: boolean;
  niveauNa: Niveau;
  /** What is left with only the measures that the municipality chose; proposals do not count. */
  niveauGekozen: Niveau;
  toelichting: string;
};

/** The risks and measures of a dossier. */
export type Risicobeeld = {
  /** Those that count, in the order of the library and then the own ones. */
  risicos: readonly Risicostand[];
  /** Put aside by a person, with the reason. */
  nietVanToepassing: readonly Risicostand[];
  /** In the library, but nothing in the dossier gives cause for them. */
  ookDenkbaar: readonly Risico[];
  maatregelen: readonly Maatregelstand[];
  /** Own risks and measures that have no name yet: they are on the page to be filled in, and count nowhere. */
  naamloos: { risicos: readonly Risicostand[]; maatregelen: readonly Maatregelstand[] };
};

/** Gathers the risks that the dossier gives cause for or that a person added, and what the measures leave of them. */
export function beoordeelRisicos(dossier: Dossier): Risicobeeld {
  const causes = aanleidingenVan(dossier);
  const tasks = new Set(takenVan(dossier).map(({ id }) => id));
  const rows = dossier.dpia.risicos;
  const rowOf = (id: string) => rows.find(({ risico, isEigen }) => !isEigen && risico === id);
  const isReal = ({ aanleidingen, taken }: Risico) =>
    aanleidingen.some((one) => causes.has(one)) && taken.some((taak) => tasks.has(taak));
  const chosen = library.filter((risico) => isReal(risico) || rowOf(risico.id) !== undefined);
  const own = rows.filter(({ isEigen, risico }) => isEigen || findRisico(risico) === undefined);
  const maatregelen = maatregelenBij(dossier, [
    ...chosen.map(({ id, maatregelen: against }) => ({ sleutel: id, maatregelen: against })),
    ...own.map(({ id }) => ({ sleutel: id, maatregelen: [] })),
  ]);
  const standen = [
    ...chosen.map((risico) => ofLibrary(risico, rowOf(risico.id), causes)),
    ...own.map(ofRow),
  ].map((stand) => withMeasures(stand, maatregelen));
  const counting = standen.filter((stand) => stand.status !== 'niet-van-toepassing' && !isNaamloos(stand));
  const live = new Set(counting.map(({ sleutel }) => sleutel));
  return {
    risicos: counting.map((stand, index) => ({ ...stand, nummer: index + 1 })),
    nietVanToepassing: standen.filter(({ status }) => status === 'niet-van-toepassing'),
    ookDenkbaar: library.filter((risico) => !chosen.includes(risico)),
    maatregelen: maatregelen.filter(
      (one) =>
        !isNaamloos(one) && (one.rij !== undefined || one.risicos.some((sleutel) => live.has(sleutel))),
    ),
    naamloos: {
      risicos: standen.filter((stand) => stand.status !== 'niet-van-toepassing' && isNaamloos(stand)),
      maatregelen: maatregelen.filter(isNaamloos),
    },
  };
}

const isNaamloos = ({ titel }: { titel: string }): boolean => titel.trim() === '';

type Bare = Omit<Risicostand, 'maatregelen' | 'na' | 'isNaEigen' | 'niveauNa' | 'niveauGekozen'>;

function ofLibrary(risico: Risico, rij: DpiaRisico | undefined, causes: Aanleidingen): Bare {
  const { id, titel, gevolg, taken, bronnen } = risico;
  const voor = { kans: rij?.kans ?? risico.kans, impact: rij?.impact ?? risico.impact };
  const isOther = voor.kans !== risico.kans || voor.impact !== risico.impact;
  return {
    sleutel: id,
    nummer: 0,
    rij,
    isEigen: false,
    titel,
    watGaatMis: rij?.watGaatMis ?? risico.watGaatMis,
    gevolg,
    oorsprong: rij?.oorsprong ?? risico.oorsprong,
    aanleidingen: reasonsFor(risico, causes),
    taken,
    bronnen,
    status: statusOf(rij),
    voor,
    // The reason of the library is for its own judgement; another one needs another reason.
    kansWaarom: rij?.kansWaarom ?? (voor.kans === risico.kans ? risico.kansWaarom : ''),
    impactWaarom: rij?.impactWaarom ?? (voor.impact === risico.impact ? risico.impactWaarom : ''),
    niveau: risiconiveau(voor.kans, voor.impact),
    voorstel: isOther ? { kans: risico.kans, impact: risico.impact } : undefined,
    toelichting: rij?.toelichting ?? '',
  };
}

/** An own risk begins high, as H-21 reads it, until a person judges. */
function ofRow(rij: DpiaRisico): Bare {
  const voor = { kans: rij.kans ?? 'hoog', impact: rij.impact ?? 'hoog' };
  return {
    sleutel: rij.id,
    nummer: 0,
    rij,
    isEigen: true,
    titel: rij.risico,
    watGaatMis: rij.watGaatMis ?? '',
    gevolg: '',
    oorsprong: rij.oorsprong ?? '',
    aanleidingen: [],
    taken: [],
    bronnen: [],
    status: statusOf(rij),
    voor,
    kansWaarom: rij.kansWaarom ?? '',
    impactWaarom: rij.impactWaarom ?? '',
    niveau: risiconiveau(voor.kans, voor.impact),
    voorstel: undefined,
    toelichting: rij.toelichting ?? '',
  };
}

const statusOf = (rij: DpiaRisico | undefined): Risicostand['status'] =>
  rij === undefined || rij.status === 'open' ? 'voorgesteld' : rij.status;

const reasonsFor = ({ aanleidingen }: Risico, causes: Aanleidingen): string[] =>
  aanleidingen.flatMap((aanleiding) => {
    const wie = causes.get(aanleiding);
    return wie === undefined ? [] : [vulIn(risicoaanleidingen[aanleiding], { wie: opsomming(wie) })];
  });

function withMeasures(stand: Bare, all: readonly Maatregelstand[]): Risicostand {
  const maatregelen = all.filter(
    (one) => one.status !== 'afgewezen' && !isNaamloos(one) && one.risicos.includes(stand.sleutel),
  );
  const left = (counting: readonly Maatregelstand[]): Inschatting =>
    naMaatregelen(
      stand.voor,
      counting.map(({ verlaagt }) => verlaagt),
    );
  const own = ({ kans, impact }: Inschatting): Inschatting => ({
    kans: stand.rij?.kansNa ?? kans,
    impact: stand.rij?.impactNa ?? impact,
  });
  const counted = left(maatregelen);
  const na = own(counted);
  const chosen = own(left(maatregelen.filter(({ status }) => status === 'genomen')));
  return {
    ...stand,
    maatregelen,
    na,
    isNaEigen: na.kans !== counted.kans || na.impact !== counted.impact,
    niveauNa: risiconiveau(na.kans, na.impact),
    niveauGekozen: risiconiveau(chosen.kans, chosen.impact),
  };
}
