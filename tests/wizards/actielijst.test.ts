import { readXlsx } from 'hucre/xlsx';
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import { taken } from '../../src/content/index.ts';
import type { Dossier } from '../../src/dossier/index.ts';
import { verzamelActies, wijzigActie } from '../../src/dossier/plan/index.ts';
import { writeCsv, writeSheets } from '../../src/exports/index.ts';
import { actielijstAgenda, actielijstBladen, leesTijd } from '../../src/wizards/plan/index.ts';
import { writeCalendar } from '../../src/writers/calendar/index.ts';
import { readExample } from '../documents/dossiers.ts';
import { allUnknownPlan, emptyPlan, hostilePlan, largePlan, nasty, now } from '../documents/plan-dossiers.ts';

const vandaag = '2026-11-23';
const example = (): Dossier => readExample('actieplan');
const bladenVan = (dossier: Dossier) => actielijstBladen(dossier, verzamelActies(dossier, vandaag), vandaag);

describe('de bladen', () => {
  const [acties, raci, team] = bladenVan(example());

  it('hebben elke actie één keer, met een dag die sorteert en een vast id', () => {
    const [kop, ...rijen] = acties?.rijen ?? [];
    expect(kop).toEqual([
      'Nr',
      'Actie',
      'Stap',
      'Wie',
      'Wanneer',
      'Status',
      'Te laat',
      'Herkomst',
      'Waarom en bron',
      'Voorstel',
      'Id',
    ]);
    expect(rijen).toHaveLength(verzamelActies(example(), vandaag).length);
    expect(new Set(rijen.map((rij) => rij[10])).size).toBe(rijen.length);
    for (const rij of rijen) expect(rij[4] === null || /^\d{4}-\d{2}-\d{2}$/.test(String(rij[4]))).toBe(true);
    expect(rijen[0]).toEqual([
      1,
      'Zoek op welke DPIA’s er al zijn voor inburgering en voor de systemen die je gebruikt.',
      'Kijk wat er al is',
      'Kemal Demir',
      '2026-11-19',
      'Bezig',
      'ja',
      'stappenplan',
      'Noteer de datum, wie de DPIA vaststelde en wat er daarna is veranderd. (art. 35 lid 1 AVG; art. 35 lid 11 AVG)',
      'nee',
      'stap:dpias-zoeken',
    ]);
  });

  it('hebben een rij per taak en een kolom per persoon, met de letter (feiten/taken)', () => {
    const [kop, ...rijen] = raci?.rijen ?? [];
    expect(kop).toHaveLength(1 + example().team.length + 2);
    expect(rijen.map(([naam]) => naam)).toEqual(taken.map(({ nummer, naam }) => `${nummer}. ${naam}`));
    const map = rijen[7] ?? [];
    expect(map).toEqual([
      '8. Module Arbeidsmarkt en Participatie (MAP) aanbieden',
      'A',
      'C',
      null,
      'C',
      'C',
      'R',
      null,
      'Stichting Werkkracht',
      'Carla Visser',
    ]);
  });

  it('zeggen van een taak die de gemeente niet doet alleen dat', () => {
    const dossier: Dossier = {
      ...example(),
      taken: example().taken.map((one) => (one.taak === 'aanbieden-map' ? { ...one, inScope: 'nee' } : one)),
    };
    expect(bladenVan(dossier)[1]?.rijen[8]?.slice(1)).toEqual([
      ...example().team.map(() => null),
      'doet de gemeente niet',
      null,
    ]);
  });

  it('hebben het team met wat er nog open is', () => {
    expect(team?.rijen[5]?.slice(0, 4)).toEqual([
      'Kemal Demir',
      'Privacy officer',
      'k.demir@voorbeeldstad.example',
      null,
    ]);
    expect(bladenVan(emptyPlan())[2]?.rijen).toHaveLength(1);
  });
});

describe('de werkmap', () => {
  it.each([
    ['voorbeeld', example],
    ['groot', largePlan],
    ['leeg', emptyPlan],
    ['weet ik nog niet', allUnknownPlan],
  ])('komt terug zoals zij was: %s', async (_name, make) => {
    const bladen = bladenVan(make());
    const { sheets } = await readXlsx(await writeSheets('xlsx', bladen));
    expect(sheets.map(({ name }) => name)).toEqual(['Acties', 'Taakverdeling (RACI)', 'Team']);
    bladen.forEach(({ rijen }, index) => {
      const read = sheets[index]?.rows ?? [];
      expect(read.map((rij) => rij.map((cel) => cel ?? null))).toEqual(
        rijen.map((rij) => rij.slice(0, read[rijen.indexOf(rij)]?.length)),
      );
    });
  });

  it('houdt de kop vet en in beeld', async () => {
    const { sheets } = await readXlsx(await writeSheets('xlsx', bladenVan(example())), { readStyles: true });
    expect(sheets[0]?.freezePane).toMatchObject({ rows: 1 });
    expect(sheets[0]?.cells?.get('0,1')?.style?.font?.bold).toBe(true);
    expect(sheets[0]?.cells?.get('1,1')?.style?.font?.bold ?? false).toBe(false);
  });

  it('voert niets uit wat iemand typte, ook niet in de tekst met puntkomma’s', async () => {
    const bladen = bladenVan(hostilePlan());
    const { sheets } = await readXlsx(await writeSheets('xlsx', bladen));
    const cells = sheets.flatMap(({ rows }) => rows.flat()).filter((cel) => typeof cel === 'string');
    expect(cells.some((cel) => cel.includes('HYPERLINK'))).toBe(true);
    expect(cells.filter((cel) => /^[=+@\t\r]|^-(?!\d)/.test(cel))).toEqual([]);
    const csv = writeCsv((bladen[0]?.rijen ?? []).map((rij) => rij.map((cel) => String(cel ?? ''))));
    expect(csv).not.toMatch(/(?:^|;|\n)"?=/);
  });
});

/** The events of a calendar, read by a parser that is not ours. */
function eventsOf(dossier: Dossier, at = now) {
  const days = actielijstAgenda(dossier, verzamelActies(dossier, vandaag));
  const text = writeCalendar('Actieplan', days, at);
  const parsed: unknown = ICAL.parse(text);
  if (!Array.isArray(parsed)) throw new Error('No calendar.');
  const calendar = new ICAL.Component(parsed);
  const events = calendar.getAllSubcomponents('vevent').map((one) => ({
    event: new ICAL.Event(one),
    sequence: Number(one.getFirstPropertyValue('sequence')),
    modified: String(one.getFirstPropertyValue('last-modified')),
    alarms: one.getAllSubcomponents('valarm').length,
  }));
  return { text, events };
}

describe('de agenda', () => {
  it.each([
    ['voorbeeld', example],
    ['groot', largePlan],
    ['leeg', emptyPlan],
    ['vijandig', hostilePlan],
  ])('wordt gelezen door een ander programma: %s', (_name, make) => {
    const dossier = make();
    const { text, events } = eventsOf(dossier);
    const dated = verzamelActies(dossier, vandaag).filter(({ gereedOp }) => gereedOp !== undefined);
    const meeting = dossier.actieplan.overleg.datum ? 1 : 0;
    expect(events).toHaveLength(dated.length + meeting);
    expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    for (const { event } of events) {
      expect(event.uid).toMatch(/^[\w.:@-]{5,250}$/);
      expect(event.uid).toContain('.privacywijzer');
      expect(event.summary).not.toMatch(/[\r\n]/);
    }
    expect(new Set(events.map(({ event }) => event.uid)).size).toBe(events.length);
  });

  it('zet van elke actie de hele dag, met van wie zij is in titel en tekst', () => {
    const { events } = eventsOf(example());
    const found = events.find(
      ({ event }) => event.uid === 'stap:pre-scan-doen@voorbeeld-voorbeeldstad.privacywijzer',
    );
    expect(found?.event.summary).toBe('Beantwoord de pre-scan en leg de uitkomst vast. (Kemal Demir)');
    expect(found?.event.startDate.isDate).toBe(true);
    expect(found?.event.startDate.toString()).toBe('2027-03-03');
    expect(found?.event.description).toContain(
      'Wie: Kemal Demir (voorstel)\nStatus: open\nStap: Doe de pre-scan en de DPIA',
    );
    expect(found?.alarms).toBe(1);
  });

  it('zegt in de titel dat iets klaar is, en herinnert er niet meer aan', () => {
    const { events } = eventsOf(example());
    const done = events.filter(({ event }) => event.summary.startsWith('Klaar: '));
    expect(done).toHaveLength(3);
    expect(done.every(({ alarms }) => alarms === 0)).toBe(true);
  });

  it('houdt bij een wijziging dezelfde namen en krijgt een hoger nummer, zodat een tweede keer vervangt', () => {
    const [first] = verzamelActies(example(), vandaag);
    if (first === undefined) throw new Error('No action.');
    const changed: Dossier = {
      ...wijzigActie(example(), first, { status: 'klaar' }, vandaag),
      gewijzigd: '2026-11-23T09:00:01.000Z',
    };
    const [before, after] = [eventsOf(example()), eventsOf(changed, '2026-11-24T09:00:00.000Z')];
    expect(after.events.map(({ event }) => event.uid).toSorted()).toEqual(
      before.events.map(({ event }) => event.uid).toSorted(),
    );
    after.events.forEach(({ sequence }, index) =>
      expect(sequence).toBeGreaterThan(before.events[index]?.sequence ?? Infinity),
    );
    expect(before.events[0]?.modified).toBe('2026-11-23T09:00:00Z');
    expect(after.events[0]?.modified).toBe('2026-11-23T09:00:01Z');
  });

  it('geeft bij gelijke invoer gelijke tekst', () => {
    expect(eventsOf(example()).text).toBe(eventsOf(example()).text);
  });

  it('kan een dossier aan waarin niet staat wanneer het is gewijzigd', () => {
    const [first] = eventsOf(hostilePlan()).events;
    expect(first?.sequence).toBe(0);
    expect(nasty).toContain('\u0000');
  });
});

describe('het overleg in de agenda', () => {
  const meeting = (datum: string, tijd: string) => {
    const dossier: Dossier = {
      ...example(),
      actieplan: { ...example().actieplan, overleg: { datum, tijd, plaats: 'Raadhuis;\nkamer 2' } },
    };
    const found = eventsOf(dossier).events.find(({ event }) => event.uid.startsWith('overleg@'));
    if (found === undefined) throw new Error('No meeting.');
    return found.event;
  };

  // The clock goes forward in the night of 28 March 2027, and back in that of 31 October 2027.
  it.each([
    ['2027-01-14', '2027-01-14T09:00:00Z', '2027-01-14T11:00:00Z'],
    ['2027-03-27', '2027-03-27T09:00:00Z', '2027-03-27T11:00:00Z'],
    ['2027-03-28', '2027-03-28T08:00:00Z', '2027-03-28T10:00:00Z'],
    ['2027-10-30', '2027-10-30T08:00:00Z', '2027-10-30T10:00:00Z'],
    ['2027-10-31', '2027-10-31T09:00:00Z', '2027-10-31T11:00:00Z'],
  ])('staat op %s om tien uur op de Nederlandse klok', (datum, begin, einde) => {
    const event = meeting(datum, '10.00 tot 12.00 uur');
    expect(event.startDate.toString()).toBe(begin);
    expect(event.endDate.toString()).toBe(einde);
    expect(event.location).toBe('Raadhuis; kamer 2');
  });

  it('duurt de hele dag als de tijd niet te lezen is, met die tijd in de tekst', () => {
    const event = meeting('2027-01-14', 'na de lunch');
    expect(event.startDate.isDate).toBe(true);
    expect(event.description).toContain('Tijd: na de lunch');
  });

  test.each([
    ['10.00 tot 12.00 uur', '10:00', '12:00'],
    ['9:30-11', '09:30', '11:00'],
    ['van 14u15 tot en met 16.00', '14:15', '16:00'],
    ['Om 10 uur.', '10:00', '12:00'],
    ['13.00 uur – 14.30 uur', '13:00', '14:30'],
  ])('leest “%s”', (text, begin, einde) => expect(leesTijd(text)).toEqual({ begin, einde }));

  test.each([
    '',
    'na de lunch',
    '25.00 uur',
    '10.75',
    '12.00 tot 10.00',
    '10 uur in kamer 3',
    '23.00',
    '10.00 tot 10.00',
  ])('leest niets in “%s”', (text) => expect(leesTijd(text)).toBeUndefined());
});
