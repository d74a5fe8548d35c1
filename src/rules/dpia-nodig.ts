import { dpiaCriteria, type DpiaCriterium } from '../content/index.ts';
import { assessDpiaNodig, type CriteriumAntwoord, type CriteriumAntwoorden, type DpiaNodig } from './dpia.ts';
import { explain, type Explained } from './explain.ts';

/** A list of criteria with what it is called and what one "ja" on it means. */
export const criteriumlijsten: readonly {
  id: DpiaCriterium['lijst'];
  titel: string;
  uitleg: string;
  criteria: readonly DpiaCriterium[];
}[] = [
  {
    id: 'ap-lijst' as const,
    titel: 'De lijst van de Autoriteit Persoonsgegevens',
    uitleg: 'Past één van deze zeventien soorten werk, dan is een DPIA verplicht.',
  },
  {
    id: 'edpb' as const,
    titel: 'Negen Europese kenmerken',
    uitleg: 'Passen er twee of meer, dan doe je bijna altijd een DPIA.',
  },
  {
    id: 'avg-35-3' as const,
    titel: 'Wat de AVG zelf noemt',
    uitleg: 'Past één van deze drie, dan is een DPIA verplicht.',
  },
].map((lijst) => ({ ...lijst, criteria: dpiaCriteria.filter((one) => one.lijst === lijst.id) }));

/** The answers that hold for inburgering as long as a person says nothing else; what depends is left open. */
export const voorgesteld: CriteriumAntwoorden = Object.fromEntries(
  dpiaCriteria.flatMap(({ id, voorstel }): [string, CriteriumAntwoord][] =>
    voorstel === 'hangt-af' ? [] : [[id, voorstel]],
  ),
);

/** The proposals with a person's own answers over them. */
export const metVoorstel = (gekozen: CriteriumAntwoorden): CriteriumAntwoorden => ({
  ...voorgesteld,
  ...gekozen,
});

/** The outcome in words, and in one sentence for who reads only that. */
export function dpiaNodigUitkomst(gekozen: CriteriumAntwoorden): {
  zin: string;
  uitleg: Explained<DpiaNodig>;
} {
  const uitleg = explain(assessDpiaNodig(metVoorstel(gekozen)));
  return { zin: sentenceOf(uitleg), uitleg };
}

const sentences: Record<DpiaNodig, string> = {
  verplicht: 'Ja, doe een DPIA. Zij is verplicht voor dit werk.',
  aangeraden: 'Een DPIA is verstandig. Beslis zelf, en schrijf de reden op.',
  'niet-verplicht': 'Met deze antwoorden is een DPIA niet verplicht.',
};

/** The European criteria alone make a DPIA the rule, and leave room for a reasoned exception (WP248). */
const byGuideline = 'Ja, doe een DPIA. Bij twee of meer Europese kenmerken is zij de regel.';

function sentenceOf(uitleg: Explained<DpiaNodig>): string {
  if (uitleg.status === 'bepaald')
    return uitleg.reasons.every(({ id }) => id === 'dpia-edpb-twee') ? byGuideline : sentences[uitleg.value];
  return uitleg.status === 'onvolledig'
    ? `Beantwoord nog ${uitleg.missing.length === 1 ? 'één vraag' : `${uitleg.missing.length} vragen`}; dan is de uitkomst bekend.`
    : 'Hier moet iemand over beslissen. Ga tot die tijd uit van een verplichte DPIA.';
}

/** How an answer is said. */
export const antwoordWoorden: Record<CriteriumAntwoord, string> = {
  ja: 'Ja',
  nee: 'Nee',
  'weet-ik-niet': 'Weet ik nog niet',
};

/** What the site says of a criterion for inburgering, in one word. */
export const voorstelWoorden: Record<DpiaCriterium['voorstel'], string> = {
  ja: 'Ja',
  nee: 'Nee',
  'hangt-af': 'Dat hangt ervan af',
};
