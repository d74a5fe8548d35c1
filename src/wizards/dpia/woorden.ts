import { herkomstWoorden } from '../../content/index.ts';
import type {
  Antwoordstatus,
  Beslissing,
  Dpiabeeld,
  Maatregelstand,
  Paragraafstatus,
  Risicostand,
  Vraagstand,
} from '../../dossier/dpia/index.ts';
import { atStart, opsomming, printDate } from '../../rules/index.ts';

/** How far an answer is, in words. */
export const antwoordstatusWoorden: Record<Antwoordstatus, string> = {
  leeg: 'Nog in te vullen',
  voorgesteld: 'Overgenomen, nog niet bevestigd',
  bevestigd: 'Bevestigd',
  gewijzigd: 'Zelf ingevuld',
};

/** How far a paragraph is, in words. */
export const paragraafstatusWoorden: Record<Paragraafstatus, string> = {
  'niet-begonnen': 'Nog niet begonnen',
  bezig: 'Bezig',
  afgerond: 'Afgerond',
};

/** Where a proposal comes from, as a sentence. */
export const herkomstZin = ({ herkomst }: Vraagstand): string =>
  herkomst.length === 0
    ? ''
    : `Voorstel uit ${opsomming(herkomst.map((one) => herkomstWoorden[one] ?? one))}.`;

/** How many decisions there are and how many were taken. */
export function beslissingenZin(beslissingen: readonly Beslissing[]): string {
  const taken = beslissingen.filter(({ isGenomen }) => isGenomen).length;
  const left = beslissingen.length - taken;
  return left === 0
    ? `Alle ${beslissingen.length} beslissingen zijn genomen.`
    : `${taken} van de ${beslissingen.length} beslissingen ${taken === 1 ? 'is' : 'zijn'} genomen; nog ${left}.`;
}

/** What stands in a paragraph, in one line for the list: how much was taken over, confirmed or changed. */
export function paragraafFeiten(
  beeld: Dpiabeeld,
  nummer: number,
  beslissingen: readonly Beslissing[],
): string {
  if (nummer === 16) return risicoFeiten(beeld);
  const own = beeld.vragen.filter(({ vraag }) => vraag.paragraaf === nummer);
  const count = (status: Antwoordstatus) => own.filter((one) => one.status === status).length;
  const parts: [number, string, string][] = [
    [count('voorgesteld'), 'antwoord overgenomen', 'antwoorden overgenomen'],
    [count('bevestigd'), 'bevestigd', 'bevestigd'],
    [count('gewijzigd'), 'zelf ingevuld', 'zelf ingevuld'],
    [
      own.filter(({ voorstelWas }) => voorstelWas !== undefined).length,
      'voorstel veranderd',
      'voorstellen veranderd',
    ],
  ];
  const words = parts
    .filter(([number]) => number > 0)
    .map(([number, one, more]) => `${number} ${number === 1 ? one : more}`);
  const open = beslissingen.filter(({ paragraaf, isGenomen }) => paragraaf === nummer && !isGenomen).length;
  return [...words, ...(open > 0 ? [`nog ${open} ${open === 1 ? 'beslissing' : 'beslissingen'}`] : [])].join(
    ' · ',
  );
}

function risicoFeiten({ risicobeeld: { risicos } }: Dpiabeeld): string {
  const judged = risicos.filter(({ status }) => status === 'beoordeeld').length;
  return `${risicos.length} risico’s voorgesteld, ${judged} beoordeeld`;
}

/** A cell of the form as a reader says it: yes, no, not applicable; a day in words; an option without what its field says too. */
export function leesbareCel(soort: string, cel: string): string {
  if (soort === 'ja-nee') return yesNo[cel] ?? cel;
  if (soort === 'datum') return printDate(cel);
  if (soort === 'keuze' && cel.startsWith(rechtsgrond)) return atStart(cel.slice(rechtsgrond.length));
  return cel.replace(/^Type bijzondere persoonsgegevens: /u, '');
}

const rechtsgrond = 'Rechtsgrond ';

/** What a risk is called on the screen, also while an own one has no name yet. */
export const risiconaam = ({ titel }: Pick<Risicostand, 'titel'>): string =>
  titel.trim() || 'Eigen risico zonder naam';

/** What a measure is called on the screen, also while an own one has no name yet. */
export const maatregelnaam = ({ titel }: Pick<Maatregelstand, 'titel'>): string =>
  titel.trim() || 'Eigen maatregel zonder naam';

/** Yes, no and not applicable, as the Rijksmodel keeps them. */
export const yesNo: Readonly<Record<string, string>> = {
  true: 'Ja',
  false: 'Nee',
  null: 'Niet van toepassing',
};
