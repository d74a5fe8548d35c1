import {
  beslissingenVan,
  isAlleGenomen,
  isVastgesteld,
  tekstVanWaarde,
  vraagstand,
  type Beslissing,
} from '../../dossier/dpia/index.ts';
import { atStart, opsomming } from '../../rules/index.ts';
import { isDag } from '../plan/antwoorden.ts';
import { korteDatum } from '../plan/datum.ts';
import { aantal, nummers } from '../plan/woorden.ts';
import type { Printable } from '../tree/index.ts';
import { alineasVan, antwoordIn, rijenIn } from './cellen.ts';
import type { Stuk } from './stuk.ts';
import type { DpiaView } from './view.ts';

type Samenvatting = Pick<
  DpiaView,
  | 'samenvatting'
  | 'heeftGevraagdBesluit'
  | 'gevraagdBesluit'
  | 'cijfers'
  | 'stand'
  | 'nogTeDoen'
  | 'heeftNogTeDoen'
>;

/** How the text of the summary begins the line that says what is asked. */
const asking = 'Gevraagd besluit: ';

/** What the college reads: what it is about, what is asked, in numbers, and what is still open. */
export function samenvattingVan(stuk: Stuk): Samenvatting {
  const { dpia } = stuk;
  const lines = alineasVan(tekstVanWaarde(vraagstand(dpia, '18').waarde));
  const asked = lines.flatMap((line) =>
    typeof line === 'string' && line.startsWith(asking) ? [line.slice(asking.length)] : [],
  );
  const rest = lines.filter((line) => typeof line !== 'string' || !line.startsWith(asking));
  const beslissingen = beslissingenVan(dpia);
  const open = beslissingen.filter(({ isGenomen }) => !isGenomen);
  const todo = [...nogTeDoen(open), ...adviesOpnieuw(stuk.dossier)];
  return {
    samenvatting: rest.length > 0 ? rest : antwoordIn(dpia, '18'),
    heeftGevraagdBesluit: asked.length > 0,
    gevraagdBesluit: atStart(asked.join(' ')),
    cijfers: [cijfers(stuk)],
    stand: `Van de ${beslissingen.length} beslissingen die deze DPIA vraagt, ${
      beslissingen.length - open.length === 1 ? 'is er 1' : `zijn er ${beslissingen.length - open.length}`
    } genomen.`,
    nogTeDoen: todo,
    heeftNogTeDoen: todo.length > 0,
  };
}

function cijfers({ dpia }: Stuk): Printable[] {
  const { risicos, maatregelen } = dpia.risicobeeld;
  const taken = maatregelen.filter(({ status }) => status === 'genomen').length;
  const proposed = maatregelen.filter(({ status }) => status === 'voorgesteld').length;
  return [
    rijenIn(dpia, '3.1').length,
    rijenIn(dpia, '2.1').length,
    risicos.length,
    risicos.filter(({ niveau }) => niveau === 'hoog').length,
    hoogNa(dpia),
    `${taken} genomen, ${proposed} voorgesteld`,
  ];
}

/** With only the chosen measures it may be more; a proposal brings nothing down yet. */
function hoogNa({ risicobeeld }: Stuk['dpia']): Printable {
  const high = (veld: 'niveauNa' | 'niveauGekozen') =>
    risicobeeld.risicos.filter((risico) => risico[veld] === 'hoog').length;
  return isAlleGenomen(risicobeeld)
    ? high('niveauNa')
    : `${high('niveauNa')}; met alleen de gekozen maatregelen ${high('niveauGekozen')}`;
}

/** What a person must still decide, a line for each kind. */
function nogTeDoen(open: readonly Beslissing[]): string[] {
  const of = (soort: Beslissing['soort']) => open.filter((one) => one.soort === soort);
  const facts = of('paragraaf').filter(({ id }) => id !== 'maatregelen');
  const judgements = of('oordeel');
  const risks = of('risico').length;
  return [
    ...(facts.length > 0
      ? [
          `Bevestigen of wijzigen wat is overgenomen in paragraaf ${nummers(facts.map(({ paragraaf }) => paragraaf))}.`,
        ]
      : []),
    ...(judgements.length > 0
      ? [
          `Zelf oordelen: ${opsomming(judgements.map(({ titel, paragraaf }) => `${titel.toLowerCase()} (${paragraaf})`))}.`,
        ]
      : []),
    ...(risks > 0 ? [`${aantal(risks, 'risico', 'risico’s')} beoordelen (16).`] : []),
    ...(open.some(({ id }) => id === 'maatregelen') ? ['Kiezen welke maatregelen worden genomen (17).'] : []),
    ...of('afronding').map(({ id, paragraaf }) => `${closing[id] ?? id} (${paragraaf}).`),
  ];
}

/** Advice on an earlier version may not fit this one (art. 35 lid 2 AVG); only the FG can say. */
function adviesOpnieuw({ gewijzigd, dpia }: Stuk['dossier']): string[] {
  const { adviesFgDatum } = dpia;
  const isLater = isDag(adviesFgDatum) && gewijzigd.slice(0, 10) > adviesFgDatum;
  return isLater && !isVastgesteld(dpia)
    ? [`Nagaan of het advies van de FG van ${korteDatum(adviesFgDatum)} ook voor deze versie geldt (19).`]
    : [];
}

const closing: Readonly<Record<string, string>> = {
  'afronding:advies': 'De FG om advies vragen',
  'afronding:besluit': 'Besluiten over de DPIA',
  'afronding:herziening': 'Kiezen wanneer de DPIA opnieuw wordt bekeken',
};
