import { findPartij, findRol } from '../../content/index.ts';
import {
  assessOverig,
  explain,
  explainReason,
  inSentence,
  type DeelVraag,
  type ExplainedReason,
  type Oordeel,
} from '../../rules/index.ts';
import { answerDelen, type DeelGroep } from './answer.ts';

const roleName = (rol: string): string => inSentence(findRol(rol)?.naam ?? rol);

type Plek = Pick<DeelVraag, 'partij' | 'weg' | 'taak'>;

/** The outcome of the BSN for a party and a way, whatever else goes along. */
export function bsnGroep({ partij, weg, taak }: Plek): DeelGroep | undefined {
  return answerDelen({ partij, weg, taak, gegevens: ['bsn'] }).groepen[0];
}

/** Whether the BSN may go along, in a sentence. */
export function bsnZin(plek: Plek): string {
  const groep = bsnGroep(plek);
  if (groep === undefined) return '';
  const judge = roleName(groep.beslist?.rol ?? 'privacy-officer');
  const sentences: Record<Oordeel, string> = {
    mag: 'Het BSN mag erbij.',
    'mag-niet': 'Het BSN mag er niet bij.',
    'niet-voorzien': 'Het BSN hoort er niet bij: geen regel voorziet daarin.',
    beoordeling: `Over het BSN beslist eerst de ${judge}.`,
    'laat-toetsen': `Over het BSN beslist eerst de ${judge}.`,
  };
  return sentences[groep.oordeel];
}

/** What holds for a kind of data that no list names for this party. `takenHelpen`: the tasks say what may be recorded. */
export type Overig = { zin: string; redenen: readonly ExplainedReason[]; takenHelpen: boolean };

/** Says what holds for all that was not chosen: a sentence, and the reasons. */
export function overigeGegevens({ partij }: Plek): Overig {
  const own = findPartij(partij)?.eigenDossier;
  if (own !== undefined)
    return {
      zin: `Dat hangt af van het gegeven en de taak. Wat de gemeente voor haar eigen taken mag vastleggen, mag hier ook.${own.toets === undefined ? '' : ` Eerst kijkt de ${roleName(own.toets.door)} mee.`}`,
      redenen: [explainReason({ id: own.reden, basedOn: ['partij'] })],
      takenHelpen: true,
    };
  const explained = explain(assessOverig(partij));
  const isForbidden = explained.status === 'bepaald' && explained.value === 'mag-niet';
  return {
    zin: isForbidden
      ? 'Wat in geen lijst staat, mag niet.'
      : 'Wat in geen lijst staat, deel je niet. Denk je dat het toch nodig is? Leg dat eerst voor aan de privacy officer.',
    redenen: explained.status === 'onvolledig' ? [] : explained.reasons,
    takenHelpen: false,
  };
}
