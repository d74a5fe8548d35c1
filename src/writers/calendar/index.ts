import ical, { ICalEventTransparency } from 'ical-generator';

/** A day with something to do. `datum` is `jjjj-mm-dd`; `uid` stays the same for the same event. */
export type CalendarDay = { uid: string; datum: string; titel: string; tekst: string };

/** Writes whole days as an iCalendar file (RFC 5545), with a reminder a week before. `now` is an ISO moment. */
export function writeCalendar(naam: string, days: readonly CalendarDay[], now: string): string {
  const calendar = ical({
    name: naam,
    prodId: { company: 'Privacywijzer Inburgering', product: 'agenda', language: 'NL' },
  });
  for (const { uid, datum, titel, tekst } of days) {
    const event = calendar.createEvent({
      id: uid,
      start: new Date(`${datum}T00:00:00Z`),
      allDay: true,
      stamp: new Date(now),
      summary: titel,
      description: tekst,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    event.createAlarm({ trigger: 7 * 24 * 60 * 60 });
  }
  // Every line of the format ends in a line break, the last one too.
  return `${calendar.toString().trimEnd()}\r\n`;
}
