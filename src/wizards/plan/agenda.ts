import { findStap } from '../../content/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import { type Actie, actiestatusWoorden, lidNaam, naamVan } from '../../dossier/plan/index.ts';
import { isPlainDate } from '../../rules/index.ts';

/** A day in the calendar, as the writer of calendars takes it. */
export type Agendadag = {
  uid: string;
  datum: string;
  titel: string;
  tekst: string;
  /** Clock times in the Netherlands, `uu:mm`; absent for a whole day. */
  tijd?: { begin: string; einde: string };
  plaats?: string;
  /** A higher number replaces what a calendar took over before; `gewijzigd` is an ISO moment. */
  versie: { nummer: number; gewijzigd: string };
  /** False where a reminder would only disturb. */
  herinner: boolean;
};

/** Every action with a day, and the meeting, for a calendar that many people share: whose it is stands in the words. */
export function actielijstAgenda(dossier: Dossier, acties: readonly Actie[]): Agendadag[] {
  const versie = { nummer: versienummer(dossier.gewijzigd), gewijzigd: dossier.gewijzigd };
  const days = acties.flatMap((actie) =>
    actie.gereedOp === undefined || !isPlainDate(actie.gereedOp)
      ? []
      : [{ ...actiedag(dossier, actie, actie.gereedOp), versie }],
  );
  const meeting = overlegdag(dossier);
  return [...(meeting === undefined ? [] : [{ ...meeting, versie }]), ...days];
}

/** Seconds since the first day of 2020: rises with each change, and fits in the whole number of a calendar until 2088. */
function versienummer(gewijzigd: string): number {
  const seconds = Math.floor((Date.parse(gewijzigd) - Date.UTC(2020, 0, 1)) / 1000);
  return Number.isFinite(seconds) ? Math.min(2 ** 31 - 1, Math.max(0, seconds)) : 0;
}

/** The name of an event that stays the same as long as the action does; only signs that every calendar keeps. */
const uidOf = (dossier: Dossier, id: string): string =>
  `${id}@${dossier.id}.privacywijzer`.replace(/[^\w.:@-]/gu, '-').slice(0, 250);

const endedWords = { open: '', bezig: '', klaar: 'Klaar: ', overgeslagen: 'Overgeslagen: ' } as const;

function actiedag(dossier: Dossier, actie: Actie, datum: string): Omit<Agendadag, 'versie'> {
  const { id, titel, stap, status, waarom, reden, isEigenaarVoorstel, isDatumVoorstel } = actie;
  const wie = naamVan(dossier, actie.eigenaar);
  const isEnded = status === 'klaar' || status === 'overgeslagen';
  const lines = [
    `Wie: ${wie === undefined ? 'nog niemand' : wie}${isEigenaarVoorstel ? ' (voorstel)' : ''}`,
    `Status: ${actiestatusWoorden[status]}`,
    `Stap: ${findStap(stap)?.naam ?? stap}`,
    ...(isDatumVoorstel && !isEnded ? ['De datum is een voorstel, teruggeteld vanaf de streefdatum.'] : []),
    ...(waarom?.trim() ? [`Waarom: ${waarom.trim()}`] : []),
    ...(reden?.trim() ? [`Toelichting: ${reden.trim()}`] : []),
  ];
  return {
    uid: uidOf(dossier, id),
    datum,
    titel: `${endedWords[status]}${titel}${wie === undefined ? '' : ` (${wie})`}`,
    tekst: lines.join('\n'),
    herinner: !isEnded,
  };
}

function overlegdag(dossier: Dossier): Omit<Agendadag, 'versie'> | undefined {
  const { datum, tijd, plaats, doel, aanwezig } = dossier.actieplan.overleg;
  if (!datum || !isPlainDate(datum)) return undefined;
  const clock = leesTijd(tijd ?? '');
  const guests = dossier.team.filter(({ id }) => aanwezig === undefined || aanwezig.includes(id));
  const lines = [
    ...(clock === undefined && tijd?.trim() ? [`Tijd: ${tijd.trim()}`] : []),
    ...(guests.length > 0 ? [`Wie: ${guests.map((lid) => lidNaam(dossier, lid)).join(', ')}`] : []),
    ...(doel?.trim() ? [`Doel: ${doel.trim()}`] : []),
  ];
  return {
    uid: uidOf(dossier, 'overleg'),
    datum,
    titel: 'Overleg over privacy en gegevens bij inburgering',
    tekst: lines.join('\n'),
    ...(clock !== undefined && { tijd: clock }),
    ...(plaats?.trim() && { plaats: plaats.trim() }),
    herinner: true,
  };
}

const clockPart = String.raw`(\d{1,2})(?:[.:u](\d{2}))?`;
const clockPattern = new RegExp(
  String.raw`^(?:van |om )?${clockPart}(?: ?uur)?(?: ?(?:tot(?: en met)?|t/m|-|–) ?${clockPart}(?: ?uur)?)?$`,
  'u',
);

/** A meeting of which only the start is known lasts two hours: thirteen tasks take that long. */
const usualHours = 2;

/** Reads "10.00 tot 12.00 uur" or "om 14:30"; undefined where it is not certain what is meant. */
export function leesTijd(text: string): { begin: string; einde: string } | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/gu, ' ').replace(/\.$/u, '');
  const [, hour, minute, endHour, endMinute] = clockPattern.exec(plain) ?? [];
  const begin = clockOf(hour, minute);
  if (begin === undefined) return undefined;
  const later = `${String(Number(begin.slice(0, 2)) + usualHours).padStart(2, '0')}${begin.slice(2)}`;
  const einde = endHour === undefined ? later : clockOf(endHour, endMinute);
  return einde === undefined || einde <= begin || einde > '23:59' ? undefined : { begin, einde };
}

function clockOf(hour: string | undefined, minute = '00'): string | undefined {
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}
