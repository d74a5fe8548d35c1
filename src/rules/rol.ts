import { findPartij, type OvereenkomstUitkomst, type RolUitkomst } from '../content/index.ts';
import { determined, fromVonnis, needsJudgement, reason, type NonEmpty, type Outcome } from './outcome.ts';

/** Answers to the role questions, for a party that the source does not name; `weet-ik-niet` is an answer too. */
export type RolAntwoorden = {
  onderdeel?: 'ja' | 'nee' | 'weet-ik-niet' | undefined;
  wettelijkeTaak?: 'ja' | 'nee' | 'weet-ik-niet' | undefined;
  doel?: 'gemeente' | 'partij' | 'samen' | 'weet-ik-niet' | undefined;
  middelen?: 'gemeente' | 'partij' | 'samen' | 'weet-ik-niet' | undefined;
  eigenGebruik?: 'ja' | 'nee' | 'weet-ik-niet' | undefined;
};

/** The ids of the role questions, as in content/vragen/rol.yaml, in the order they are asked. */
export const rolVragen = ['onderdeel', 'wettelijkeTaak', 'doel', 'middelen', 'eigenGebruik'] as const;

/** Role of a party that the facts name. */
export function assessRol(partij: string): Outcome<RolUitkomst> {
  const found = findPartij(partij);
  return found === undefined
    ? { status: 'onvolledig', missing: ['partij'] }
    : fromVonnis(found.rol, ['partij']);
}

/**
 * Role of a party by the facts of the case: who decides on purpose and essential means (art. 4 sub 7-8 AVG, EDPB 07/2020).
 * Contradicting or unknown answers are for the FG or jurist.
 */
export function assessRolAntwoorden(antwoorden: RolAntwoorden): Outcome<RolUitkomst> {
  if (antwoorden.onderdeel === 'ja')
    return determined('eigen-organisatie', [reason('rol-eigen-organisatie', ['onderdeel'])]);
  const [first, ...rest] = rolVragen.filter((id) => antwoorden[id] === undefined);
  if (first !== undefined) return { status: 'onvolledig', missing: [first, ...rest] };
  const { onderdeel, wettelijkeTaak, doel, middelen, eigenGebruik } = antwoorden;
  if ([onderdeel, wettelijkeTaak, doel, middelen, eigenGebruik].includes('weet-ik-niet'))
    return judge('rol-onbekend', antwoorden);
  if (doel === 'samen' || (doel === 'gemeente' && middelen === 'samen')) {
    return determined('gezamenlijk', [reason('rol-samen', ['doel', 'middelen'])]);
  }
  if (doel === 'partij') {
    const ownTask = wettelijkeTaak === 'ja' ? [reason('rol-wettelijke-taak-partij', ['wettelijkeTaak'])] : [];
    return determined('verwerkingsverantwoordelijke', [reason('rol-doel-partij', ['doel']), ...ownTask]);
  }
  const isPureProcessor = middelen === 'gemeente' && eigenGebruik === 'nee' && wettelijkeTaak === 'nee';
  return isPureProcessor
    ? determined('verwerker', [reason('rol-doel-gemeente', ['doel', 'middelen', 'eigenGebruik'])])
    : judge('rol-tegenstrijdig', antwoorden);
}

const judge = (id: string, antwoorden: RolAntwoorden): Outcome<RolUitkomst> =>
  needsJudgement(
    [
      reason(
        id,
        rolVragen.filter((vraag) => antwoorden[vraag] !== undefined),
      ),
    ],
    'fg',
    'H-22',
  );

/** What must be laid down with a party that the facts name. */
export function assessOvereenkomst(partij: string): Outcome<OvereenkomstUitkomst> {
  const found = findPartij(partij);
  return found === undefined
    ? { status: 'onvolledig', missing: ['partij'] }
    : fromVonnis(found.overeenkomst, ['partij']);
}

const agreementOf: Record<RolUitkomst, { value: OvereenkomstUitkomst; reasons: NonEmpty<string> }> = {
  verwerker: { value: 'verwerkersovereenkomst', reasons: ['overeenkomst-verwerker'] },
  verwerkingsverantwoordelijke: {
    value: 'geen',
    reasons: ['overeenkomst-zelfstandig', 'overeenkomst-protocol-mag'],
  },
  gezamenlijk: { value: 'afspraken-tussen-verantwoordelijken', reasons: ['overeenkomst-gezamenlijk'] },
  'eigen-organisatie': { value: 'geen', reasons: ['overeenkomst-eigen-organisatie'] },
};

/** What must be laid down, given a role that was found or decided: art. 26 and 28 AVG. */
export function overeenkomstBijRol(rol: Outcome<RolUitkomst>): Outcome<OvereenkomstUitkomst> {
  if (rol.status === 'onvolledig') return rol;
  if (rol.status === 'beoordeling-nodig') {
    return needsJudgement(
      [reason('overeenkomst-volgt-rol', ['rol']), ...rol.reasons],
      rol.decidedBy,
      rol.verantwoording,
    );
  }
  const {
    value,
    reasons: [first, ...rest],
  } = agreementOf[rol.value];
  return determined(value, [reason(first, ['rol']), ...rest.map((id) => reason(id, ['rol']))], rol.review);
}
