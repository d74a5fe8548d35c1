import { dpiaTekst, findVerwerkingsfeit, findPlanvraag } from '../../../content/index.ts';
import { inSentence, opsomming } from '../../../rules/index.ts';
import type { Dossier } from '../../schema.ts';
import type { Formulierrij } from '../schema.ts';
import { inRijen, inWoorden, type Voorstelcontext, type Voorstellen } from './context.ts';

/** Paragraphs 14 and 15: necessity, and the rights of people. */
export function stelRechtenVoor(context: Voorstelcontext): Voorstellen {
  const { dossier } = context;
  return {
    '14.1': inWoorden(
      dpiaTekst('subsidiariteit', { regels: perVerwerking(context, ['noodzaak', 'minderIngrijpend']) }),
      ['tekst', 'uit-taken'],
      ['avg-5-1-c', 'avg-35-7'],
    ),
    '14.2': inWoorden(
      dpiaTekst('proportionaliteit', { regels: perVerwerking(context, ['evenredig']) }),
      ['tekst', 'uit-taken'],
      ['avg-5-1-c', 'avg-35-7'],
    ),
    ...Object.fromEntries(
      rechten.map(({ id, bronnen, ...recht }) => [
        id,
        inRijen([rechtRij(dossier, id, recht)], ['wet', 'tekst'], bronnen),
      ]),
    ),
  };
}

/** What the facts say of each processing, a line for each. */
const perVerwerking = (
  { verwerkingen }: Voorstelcontext,
  velden: readonly ('noodzaak' | 'minderIngrijpend' | 'evenredig')[],
): string =>
  verwerkingen
    .flatMap(({ taak }) => {
      const feit = findVerwerkingsfeit(taak.id);
      return feit === undefined ? [] : [`${taak.naam}: ${velden.map((veld) => feit[veld]).join(' ')}`];
    })
    .join('\n');

type Recht = {
  /** Text id of the procedure; undefined where the right does not exist here. */
  procedure?: string;
  /** Text id of the limit that the law sets. */
  beperking?: string;
};

/** The eight rights in the order of the Rijksmodel. */
const rechten: readonly (Recht & { id: string; bronnen: readonly string[] })[] = [
  {
    id: '15.1',
    procedure: 'procedure-inzage',
    beperking: 'beperking-inzage',
    bronnen: ['avg-15', 'avg-15-4', 'avg-12-3', 'uavg-34', 'uavg-41'],
  },
  { id: '15.2', procedure: 'procedure-rectificatie', bronnen: ['avg-16', 'avg-19'] },
  {
    id: '15.3',
    procedure: 'procedure-wissen',
    beperking: 'beperking-wissen',
    bronnen: ['avg-17', 'avg-17-3'],
  },
  { id: '15.4', procedure: 'procedure-beperking', beperking: 'beperking-beperking', bronnen: ['avg-18'] },
  { id: '15.5', beperking: 'beperking-overdraagbaarheid', bronnen: ['avg-20'] },
  { id: '15.6', procedure: 'procedure-besluitvorming', bronnen: ['avg-22'] },
  { id: '15.7', procedure: 'procedure-bezwaar', beperking: 'beperking-bezwaar', bronnen: ['avg-21'] },
  {
    id: '15.8',
    procedure: 'procedure-informatie',
    beperking: 'beperking-informatie',
    bronnen: ['avg-13', 'avg-14'],
  },
];

function rechtRij(dossier: Dossier, id: string, { procedure, beperking }: Recht): Formulierrij {
  return {
    [`${id}.1`]: procedure === undefined ? 'null' : 'true',
    ...(procedure !== undefined && {
      [`${id}.2`]: dpiaTekst(procedure, {
        informeren: informerenZin(dossier),
        besluit: dpiaTekst('procedure-besluit'),
      }),
    }),
    [`${id}.3`]: beperking === undefined ? 'null' : 'true',
    ...(beperking !== undefined && { [`${id}.4`]: dpiaTekst(beperking) }),
  };
}

/** How people are told, as the municipality chose it. */
function informerenZin({ beleid: { informeren } }: Dossier): string {
  const chosen = (informeren ?? []).flatMap(
    (one) => findPlanvraag('beleid.informeren')?.opties.find(({ waarde }) => waarde === one)?.label ?? [],
  );
  return chosen.length === 0 ? '' : `Dat gebeurt zo: ${opsomming(chosen.map(inSentence))}.`;
}
