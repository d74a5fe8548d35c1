import ical, { ICalEventTransparency } from 'ical-generator';
import { sanitise } from '../../documents/tree/index.ts';
import { netherlandsTime } from './netherlands-time.ts';

/** A day with something to do. `datum` is `jjjj-mm-dd`; `uid` stays the same for the same event. */
export type CalendarDay = {
  uid: string;
  datum: string;
  titel: string;
  tekst: string;
  /** Clock times in the Netherlands, `uu:mm`; without them it is a whole day. */
  tijd?: { begin: string; einde: string };
  plaats?: string;
  /** With a higher number a calendar replaces what it took over before; `gewijzigd` is an ISO moment. */
  versie?: { nummer: number; gewijzigd: string };
  /** Whether to remind a week before; default yes. */
  herinner?: boolean;
};

const week = 7 * 24 * 60 * 60;

/** Writes days as an iCalendar file (RFC 5545), with a reminder a week before. `now` is an ISO moment. */
export function writeCalendar(naam: string, days: readonly CalendarDay[], now: string): string {
  const calendar = ical({
    name: naam,
    prodId: { company: 'Privacywijzer Inburgering', product: 'agenda', language: 'NL' },
  });
  for (const day of days) {
    const { uid, titel, tekst, plaats, versie, herinner = true } = day;
    const event = calendar.createEvent({
      id: uid,
      ...momentsOf(day),
      stamp: new Date(now),
      summary: oneLine(titel),
      description: sanitise(tekst),
      transparency: day.tijd === undefined ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      ...(plaats !== undefined && { location: oneLine(plaats) }),
      ...(versie !== undefined && { sequence: versie.nummer, lastModified: momentOf(versie.gewijzigd, now) }),
    });
    if (herinner) event.createAlarm({ trigger: week });
  }
  // Every line of the format ends in a line break, the last one too.
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** A title or place has no line breaks. */
const oneLine = (text: string): string => sanitise(text).replace(/\s+/gu, ' ').trim();

const momentsOf = ({ datum, tijd }: CalendarDay) =>
  tijd === undefined
    ? { start: new Date(`${datum}T00:00:00Z`), allDay: true }
    : { start: netherlandsTime(datum, tijd.begin), end: netherlandsTime(datum, tijd.einde) };

/** A moment that cannot be read is now. */
function momentOf(text: string, now: string): Date {
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? new Date(now) : moment;
}
