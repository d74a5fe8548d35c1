import type { Niveau } from '../../content/index.ts';
import {
  gekozenZin,
  isAlleGenomen,
  moetRaadplegen,
  type Maatregelstand,
  type Risicostand,
} from '../../dossier/dpia/index.ts';
import { naamVan } from '../../dossier/plan/index.ts';
import { opsomming } from '../../rules/index.ts';
import { isDag } from '../plan/antwoorden.ts';
import { korteDatum } from '../plan/datum.ts';
import { nummers } from '../plan/woorden.ts';
import { tekenRisicomatrix } from '../risicomatrix/index.ts';
import type { Cell, Tekst } from '../tree/index.ts';
import { aanvullingIn, antwoordIn, kort } from './cellen.ts';
import type { Stuk } from './stuk.ts';
import type { DpiaView } from './view.ts';

type Risicos = Pick<
  DpiaView,
  | 'heeftRisicos'
  | 'risicos'
  | 'risicomatrix'
  | 'risicosAanvulling'
  | 'heeftGenomen'
  | 'genomen'
  | 'heeftVoorgesteld'
  | 'voorgesteld'
  | 'maatregelenAanvulling'
  | 'restrisicos'
  | 'aanvaarding'
  | 'blijftHoog'
  | 'hogeRisicos'
  | 'isVoorlopig'
  | 'metGekozen'
>;

/** Paragraphs 16 and 17: what can go wrong, what is done about it, and what is left. */
export function risicosVan({ dossier, dpia }: Stuk): Risicos {
  const { risicos, maatregelen } = dpia.risicobeeld;
  const codes = codesVan(maatregelen);
  const numbers = new Map(risicos.map(({ sleutel, nummer }) => [sleutel, nummer]));
  const hoog = risicos.filter(({ niveauNa }) => niveauNa === 'hoog');
  const rows = [...codes].map(([maatregel, code]) => ({
    maatregel,
    cellen: [
      code,
      maatregel.titel.trim() || { ontbreekt: 'maatregel' },
      nummers(maatregel.risicos.flatMap((sleutel) => numbers.get(sleutel) ?? [])) || '–',
      eigenaarCel(maatregel, naamVan(dossier, maatregel.eigenaar)),
    ],
  }));
  const taken = rows.filter(({ maatregel }) => maatregel.status === 'genomen');
  const proposed = rows.filter(({ maatregel }) => maatregel.status === 'voorgesteld');
  return {
    heeftRisicos: risicos.length > 0,
    risicos: risicos.map(risicorij),
    risicomatrix: tekenRisicomatrix(
      risicos.map(({ nummer, voor, na }) => ({ nummer, ...voor, kansNa: na.kans, impactNa: na.impact })),
    ),
    risicosAanvulling: aanvullingIn(dpia, '16.2'),
    heeftGenomen: taken.length > 0,
    genomen: taken.map(({ maatregel, cellen }) => [...cellen, gereedCel(maatregel)]),
    heeftVoorgesteld: proposed.length > 0,
    voorgesteld: proposed.map(({ cellen }) => cellen),
    maatregelenAanvulling: aanvullingIn(dpia, '17.2'),
    restrisicos: risicos.map((risico) => [
      risico.nummer,
      kort(risico.titel) || { ontbreekt: 'risico' },
      risico.niveau,
      risico.maatregelen.flatMap((one) => codes.get(one) ?? []).join(', ') || 'geen',
      [
        `kans ${risico.na.kans}, impact ${risico.na.impact}${risico.isNaEigen ? ' (eigen oordeel)' : ''}: `,
        niveauCel(risico.niveauNa),
      ],
    ]),
    aanvaarding: antwoordIn(dpia, '17.3'),
    blijftHoog: moetRaadplegen(dpia.risicobeeld),
    isVoorlopig: !isAlleGenomen(dpia.risicobeeld),
    metGekozen: gekozenZin(dpia.risicobeeld),
    hogeRisicos: opsomming(hoog.map(({ nummer, titel }) => `${nummer} (${kort(titel)})`)),
  };
}

/** A high level stands out, and not by colour. */
const niveauCel = (niveau: Niveau) => (niveau === 'hoog' ? { vet: niveau } : niveau);

function risicorij(risico: Risicostand): readonly Cell[] {
  const { nummer, titel, watGaatMis, gevolg, oorsprong, voor, niveau, status, toelichting } = risico;
  const lines = [
    ...(watGaatMis === '' ? [] : ['\n', watGaatMis]),
    ...(gevolg === '' ? [] : ['\n', { vet: 'Gevolg:' }, ` ${gevolg}`]),
    '\n',
    { vet: 'Oorsprong:' },
    ' ',
    oorsprong || { ontbreekt: 'oorsprong' },
  ];
  return [
    nummer,
    [{ vet: titel || { ontbreekt: 'risico' } }, ...lines],
    [
      { vet: `Kans ${voor.kans}.` },
      ' ',
      risico.kansWaarom || { ontbreekt: 'waarom deze kans' },
      '\n',
      { vet: `Impact ${voor.impact}.` },
      ' ',
      risico.impactWaarom || { ontbreekt: 'waarom deze impact' },
      ...(toelichting === '' ? [] : ['\n', { vet: 'Toelichting.' }, ` ${toelichting}`]),
    ],
    [{ vet: niveau }, status === 'voorgesteld' ? '\nvoorstel, nog niet beoordeeld' : '\nbeoordeeld'],
  ];
}

/** Measures that count, each with a code: first those that the municipality took. */
export function codesVan(maatregelen: readonly Maatregelstand[]): ReadonlyMap<Maatregelstand, string> {
  const taken = maatregelen.filter(({ status }) => status === 'genomen');
  const proposed = maatregelen.filter(({ status }) => status === 'voorgesteld');
  return new Map([...taken, ...proposed].map((one, index) => [one, `M${index + 1}`]));
}

/** Who carries a measure out; only one that was taken needs a name. */
function eigenaarCel({ isEigenaarVoorstel, status }: Maatregelstand, naam: string | undefined): Tekst {
  if (naam === undefined) return status === 'genomen' ? { ontbreekt: 'eigenaar' } : 'nog niemand';
  return isEigenaarVoorstel ? `${naam} (voorstel)` : naam;
}

const gereedCel = ({ gereedOp }: Maatregelstand): Tekst =>
  isDag(gereedOp) ? korteDatum(gereedOp) : { ontbreekt: 'datum' };
