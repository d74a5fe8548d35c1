import { dpiaParagrafen, type DpiaParagraaf } from '../../content/index.ts';
import { afgeleid } from './formulier.ts';
import type { Dpiabeeld, Vraagstand } from './stand.ts';
import { isLeeg } from './waarde.ts';

/** Something that a person decides: a paragraph of facts, a judgement, a risk, or one of the closing steps. */
export type Beslissing = {
  id: string;
  soort: 'paragraaf' | 'oordeel' | 'risico' | 'afronding';
  paragraaf: number;
  titel: string;
  isGenomen: boolean;
};

/** The questions of a paragraph that are confirmed together; what is empty needs no confirmation. */
export const feitvragen = ({ vragen }: Dpiabeeld, paragraaf: number): Vraagstand[] =>
  vragen.filter(
    ({ vraag, status }) =>
      vraag.paragraaf === paragraaf && !vraag.isOordeel && !afgeleid.has(vraag.id) && status !== 'leeg',
  );

/**
 * Whether a person looked at an answer as it now is: confirmed or given, not emptied where an answer is needed, and not overtaken by
 * another proposal since.
 */
export const isBekeken = (stand: Vraagstand): boolean =>
  (stand.status === 'bevestigd' || stand.status === 'gewijzigd') &&
  stand.voorstelWas === undefined &&
  (mayBeEmpty(stand) || !isLeeg(stand.waarde));

/** A remark may stay empty, and so may a fact of which nothing is known; a judgement may not. */
const mayBeEmpty = ({ vraag, voorstel }: Vraagstand): boolean =>
  vraag.isToelichting || (!vraag.isOordeel && (voorstel === undefined || isLeeg(voorstel)));

/** Every decision to a complete DPIA: facts by the paragraph, and each judgement and each risk by itself. */
export function beslissingenVan(beeld: Dpiabeeld): Beslissing[] {
  return [
    ...dpiaParagrafen.flatMap((paragraaf) => [
      ...factsOf(beeld, paragraaf),
      ...judgementsOf(beeld, paragraaf),
      ...(paragraaf.nummer === 16 ? risksOf(beeld) : []),
      ...(paragraaf.nummer === 17 ? measuresOf(beeld) : []),
    ]),
    ...closingOf(beeld),
  ];
}

function factsOf(beeld: Dpiabeeld, { nummer, titel }: DpiaParagraaf): Beslissing[] {
  const facts = feitvragen(beeld, nummer);
  if (facts.length === 0) return [];
  return [
    {
      id: `paragraaf:${nummer}`,
      soort: 'paragraaf',
      paragraaf: nummer,
      titel: `${titel}: klopt wat is overgenomen?`,
      isGenomen: facts.every(isBekeken),
    },
  ];
}

const judgementsOf = ({ vragen }: Dpiabeeld, { nummer }: DpiaParagraaf): Beslissing[] =>
  vragen
    .filter(({ vraag }) => vraag.paragraaf === nummer && vraag.isOordeel)
    .map((stand) => ({ stand, vraag: stand.vraag }))
    .map(({ stand, vraag }) => ({
      id: `oordeel:${vraag.id}`,
      soort: 'oordeel',
      paragraaf: nummer,
      titel: vraag.naam,
      isGenomen: isBekeken(stand),
    }));

const risksOf = ({ risicobeeld: { risicos } }: Dpiabeeld): Beslissing[] =>
  risicos.map(({ sleutel, titel, status }) => ({
    id: `risico:${sleutel}`,
    soort: 'risico',
    paragraaf: 16,
    titel,
    isGenomen: status === 'beoordeeld',
  }));

function measuresOf({ risicobeeld: { maatregelen } }: Dpiabeeld): Beslissing[] {
  if (maatregelen.length === 0) return [];
  return [
    {
      id: 'maatregelen',
      soort: 'paragraaf',
      paragraaf: 17,
      titel: 'Welke maatregelen neemt de gemeente?',
      isGenomen: maatregelen.every(({ status }) => status !== 'voorgesteld'),
    },
  ];
}

const closingOf = ({ dossier: { dpia } }: Dpiabeeld): Beslissing[] => [
  closing('advies', 19, 'Het advies van de FG', Boolean(dpia.adviesFg?.trim())),
  closing('besluit', 20, 'Het besluit over de DPIA', Boolean(dpia.besluit)),
  closing('herziening', 20, 'Wanneer kijken we opnieuw?', Boolean(dpia.herzienOp)),
];

const closing = (id: string, paragraaf: number, titel: string, isGenomen: boolean): Beslissing => ({
  id: `afronding:${id}`,
  soort: 'afronding',
  paragraaf,
  titel,
  isGenomen,
});

/** How far a paragraph is, in the few states of a task list. */
export type Paragraafstatus = 'niet-begonnen' | 'bezig' | 'afgerond';

/** How far each paragraph is: done when every decision in it was taken. */
export function paragraafstatus(beslissingen: readonly Beslissing[], nummer: number): Paragraafstatus {
  const own = beslissingen.filter(({ paragraaf }) => paragraaf === nummer);
  const done = own.filter(({ isGenomen }) => isGenomen).length;
  if (done === own.length) return 'afgerond';
  return done === 0 ? 'niet-begonnen' : 'bezig';
}
