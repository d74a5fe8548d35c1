const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** How many milliseconds the clock in the Netherlands is ahead of UTC at a moment. */
function offsetAt(moment: number): number {
  const parts = new Map(
    clock.formatToParts(new Date(moment)).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - moment;
}

/**
 * The moment at which the clock in the Netherlands shows a time, `uu:mm`, on a day `jjjj-mm-dd`. A file with moments needs no
 * table of summer times. The hour that is skipped in spring counts on; of the hour that comes twice in autumn it is the first.
 */
export function netherlandsTime(datum: string, time: string): Date {
  const wanted = Date.parse(`${datum}T${time}:00Z`);
  const summer = wanted - offsetAt(wanted - 2 * 3_600_000);
  const moment = wanted - offsetAt(summer);
  return new Date(Math.min(moment, wanted - offsetAt(moment)));
}
