import type { DeelAntwoord, DeelVraag, Voorwaarde, Voorwaardesoort } from '../../rules/index.ts';
import { richtingVan, voorwaardenVan } from '../../rules/index.ts';
import { nameOf } from './answer.ts';
import { listInSentence } from './words.ts';

/**
 * What a condition is about: the kinds of data it concerns, in full and counted where they are many (both empty where it
 * concerns all), and whether the municipality receives.
 */
type Over = { wat: string; kort: string; ontvangt: boolean };

/**
 * How a condition reads after "maar" (in the heading, or right below it), and what one does about it. Without `maar` it is
 * care to take, which stands with what is left to arrange.
 */
type Woorden = { maar?: (over: Over) => string; inKop?: false; doe: (over: Over) => string };

const woorden: Record<Voorwaardesoort, Woorden> = {
  rol: {
    maar: () => 'pas als de rol van deze partij vaststaat',
    doe: () => 'Stel eerst de rol van deze partij vast. Daaruit volgt welke overeenkomst nodig is.',
  },
  verwerkersovereenkomst: {
    maar: () => 'pas als de verwerkersovereenkomst is getekend',
    doe: () => 'Er moet een verwerkersovereenkomst zijn, getekend voordat er gegevens gaan.',
  },
  'volledige-overdracht': {
    maar: () => 'alleen als de uitvoering volledig is overgedragen',
    doe: () =>
      'Controleer of de uitvoering van de wet volledig is overgedragen (art. 18 Wet inburgering 2021). Zo niet, dan geldt dit antwoord niet.',
  },
  afspraken: {
    maar: () => 'pas als vastligt wie wat doet',
    doe: () =>
      'Leg vast wie wat doet, als de gemeenschappelijke regeling dat nog niet zegt. Een verwerkersovereenkomst is niet nodig.',
  },
  'op-verzoek': {
    maar: ({ kort, ontvangt }) => `${before(kort)}alleen ${ontvangt ? 'als je erom vraagt' : 'op verzoek'}`,
    doe: ({ wat, ontvangt }) =>
      ontvangt
        ? `Vraag er schriftelijk om${about(wat)}, en bewaar je verzoek.`
        : `Geef dit pas als de andere partij erom vraagt${about(wat)}. Bewaar dat verzoek.`,
  },
  'op-verzoek-gezinsmigranten': {
    maar: () => 'over gezinsmigranten en overige migranten alleen als je erom vraagt',
    doe: () =>
      'Gaat het om een gezinsmigrant of een overige migrant? Dan komen deze gegevens alleen als je erom vraagt.',
  },
  'uit-voorinburgering': {
    maar: ({ kort }) => `${before(kort)}alleen als het uit de voorinburgering komt`,
    doe: ({ wat }) => `Neem alleen over wat uit de voorinburgering komt${about(wat)}.`,
  },
  'naar-inburgering': {
    maar: ({ kort }) => `${before(kort)}alleen voor de inburgering, niet andersom`,
    doe: () =>
      'Gegevens over de uitkering gaan van het team Participatiewet naar het team inburgering, als dat nodig is. Andersom regelt de wet dat niet.',
  },
  'eigen-grond': {
    maar: () => 'het BSN geeft geen recht op de gegevens die erbij horen',
    doe: () => 'Zoek voor elk gegeven dat met het BSN meegaat een eigen grond in de wet.',
  },
  'hoofdstuk-9': {
    maar: () => 'het BSN niet voor een andere dienst van deze aanbieder',
    doe: () => 'Biedt deze aanbieder ook de MAP of het PVT aan? Laat het BSN daar weg.',
  },
  'noodzaak-aanbieder': {
    maar: ({ kort }) => `${before(kort)}alleen als de aanbieder het nodig heeft`,
    inKop: false,
    doe: ({ wat }) =>
      `Ga na of de aanbieder dit echt nodig heeft voor zijn taak${about(wat)}. Geef nooit iets over gezondheid.`,
  },
  'zonder-medische-reden': { doe: ({ wat }) => `Noem geen medische reden en geen ziekte${about(wat)}.` },
};

const before = (wat: string): string => (wat === '' ? '' : `${wat} `);
const about = (wat: string): string => (wat === '' ? '' : ` (${wat})`);

/** A condition in words. `inKop`: it belongs in the heading; `maar` is missing where it is only care to take. */
export type VoorwaardeInWoorden = {
  soort: Voorwaardesoort;
  maar?: string | undefined;
  inKop: boolean;
  doe: string;
};

/** The conditions of an answer in words: `maar` for the heading and below it, `doe` for what is left to arrange. */
export function voorwaardenInWoorden(
  vraag: DeelVraag,
  antwoord: Pick<DeelAntwoord, 'gegevens' | 'overeenkomst'>,
): VoorwaardeInWoorden[] {
  const ontvangt = richtingVan(vraag.partij, vraag.weg) === 'van';
  return voorwaardenVan(vraag, antwoord).map(({ soort, gegevens }: Voorwaarde) => {
    const wat = listInSentence(gegevens, nameOf);
    const over = { wat, kort: gegevens.length > 2 ? `${gegevens.length} gegevens` : wat, ontvangt };
    const { maar, inKop = true, doe } = woorden[soort];
    return { soort, maar: maar?.(over), inKop: inKop && maar !== undefined, doe: doe(over) };
  });
}
