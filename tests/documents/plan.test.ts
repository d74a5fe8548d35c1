import { describe, expect, it } from 'vitest';
import { buildActieplan } from '../../src/documents/actieplan/index.ts';
import { buildAgenda } from '../../src/documents/agenda/index.ts';
import { buildChecklist } from '../../src/documents/checklist/index.ts';
import type { BuiltDocument } from '../../src/documents/index.ts';
import { buildVoortgangsrapportage } from '../../src/documents/voortgangsrapportage/index.ts';
import { checklist, leeslijst, planVragen, rollen, stappenplan, taken } from '../../src/content/index.ts';
import type { Dossier } from '../../src/dossier/index.ts';
import { legStandVast, verzamelActies, wijzigActie } from '../../src/dossier/plan/index.ts';
import { writeMarkdown } from '../../src/writers/markdown/index.ts';
import { readExample } from './dossiers.ts';
import {
  allUnknownPlan,
  emptyPlan,
  hostilePlan,
  largePlan,
  now,
  onePersonPlan,
  pastPlan,
} from './plan-dossiers.ts';

const vandaag = '2026-11-23';
const example = (): Dossier => readExample('actieplan');

/** The report compares with the newest snapshot, as the page and the command line do. */
const buildVoortgang = (dossier: Dossier, at: string): BuiltDocument =>
  buildVoortgangsrapportage(dossier, dossier.actieplan.momentopnamen.at(-1), at);

const builders: Record<string, (dossier: Dossier, at: string) => BuiltDocument> = {
  actieplan: buildActieplan,
  agenda: buildAgenda,
  checklist: buildChecklist,
  voortgangsrapportage: buildVoortgang,
};
const dossiers: Record<string, () => Dossier> = {
  leeg: emptyPlan,
  voorbeeld: example,
  groot: largePlan,
  'weet-ik-nog-niet': allUnknownPlan,
  vijandig: hostilePlan,
};

const text = (document: string, dossier: Dossier, at = now): string => {
  const build = builders[document];
  if (build === undefined) throw new Error(document);
  return writeMarkdown(build(dossier, at).document);
};

describe.each(Object.keys(builders))('%s als tekst, om na te lezen', (document) => {
  it.each(Object.keys(dossiers))('%s', async (name) => {
    const dossier = dossiers[name]?.() ?? emptyPlan();
    await expect(text(document, dossier)).toMatchFileSnapshot(`../goldens/${document}-${name}.md`);
  });

  it.each([...Object.values(dossiers), onePersonPlan, pastPlan])(
    'laat nooit “undefined”, “null” of “[object” zien',
    (make) => {
      expect(text(document, make())).not.toMatch(/undefined|\bnull\b|\[object|NaN|Invalid Date/);
    },
  );

  it('geeft bij gelijke invoer gelijke tekst', () => {
    expect(text(document, largePlan())).toBe(text(document, largePlan()));
  });

  it('heeft in geen tabel een lege cel, behalve waar iets in te vullen is', () => {
    const rows = text(document, example())
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
    const withEmpty = rows.filter((line) => /\|\s+\|/.test(line));
    const allowed = document === 'agenda' ? /^\| .*\|\s+\|\s+\|\s+\|$/ : /^\|\s+\| [A-Z]/;
    expect(withEmpty.filter((line) => !allowed.test(line))).toEqual([]);
  });

  it('heet naar soort en gemeente, zonder tekens die een bestand niet aankan', () => {
    const build = builders[document];
    expect(build?.(example(), now).fileName).toBe(`${document}-gemeente-voorbeeldstad`);
    expect(build?.(emptyPlan(), now).fileName).toBe(document);
    expect(build?.(hostilePlan(), now).fileName).toMatch(/^[a-z0-9-]{1,90}$/);
  });
});

describe('het actieplan', () => {
  it('noemt elke stap van het stappenplan, en bij elk of zij van de handreiking is (feiten/stappen)', () => {
    const plan = text('actieplan', emptyPlan());
    for (const naam of ['Kijk wat er al is', 'Doe de pre-scan en de DPIA'])
      expect(plan).toContain(`### ${naam}\n\nAanvulling.`);
    for (const nummer of [1, 2, 3, 4, 5, 6]) expect(plan).toContain(`Stap ${nummer} van de handreiking.`);
    expect(plan.match(/^### .*\n\n(?:Stap \d|Aanvulling)/gm)).toHaveLength(stappenplan.length);
  });

  it('zet elke actie van elke stap erin (content/stappenplan)', () => {
    const plan = text('actieplan', emptyPlan()).replaceAll('\\', '');
    for (const { acties } of stappenplan)
      for (const { tekst } of acties) expect(plan).toContain(`| ${tekst} |`);
  });

  it('drukt elke lokale keuze af, met wat nog ontbreekt (vragen/plan, beleid)', () => {
    const beleid = planVragen.paginas.find(({ record }) => record === 'beleid');
    const plan = text('actieplan', emptyPlan());
    const shown = (beleid?.vragen ?? []).filter(({ soort }) => soort !== 'lang');
    expect(shown.length).toBeGreaterThan(10);
    for (const { label, ontbreekt } of shown)
      expect(plan).toContain(`| ${label} | [nog in te vullen: ${ontbreekt}] |`);
  });

  it('zet een naam per letter in de tabel van taken, en wie beslist én uitvoert in allebei (feiten/taken)', () => {
    const plan = text('actieplan', onePersonPlan());
    for (const { nummer, naam } of taken)
      expect(plan).toContain(`| ${nummer}. ${naam} | Mo Alleen | Mo Alleen | – | – | gemeente |`);
  });

  it('legt uit dat een FG niet ook projectleider kan zijn (art. 38 lid 6 AVG)', () => {
    const plan = text('actieplan', onePersonPlan());
    expect(plan).toMatch(
      /\| Mo Alleen \| Deze persoon is FG en heeft een functie .* \| art\. 38 lid 6 AVG \|/,
    );
    expect(plan).toMatch(/1\. .*Stel dit actieplan[\s\S]*Mo Alleen: deze persoon is FG/);
  });

  it('zegt bij een streefdatum in het verleden dat er een nieuwe moet komen', () => {
    const plan = text('actieplan', pastPlan());
    expect(plan).toContain('De streefdatum is voorbij. Kies een nieuwe; wat klaar is, blijft klaar.');
    expect(plan).toContain('**te laat**');
  });

  it('zegt wie in TVS mag en waarom (feiten/toegang, tvs)', () => {
    const plan = text('actieplan', example());
    expect(plan).toContain(
      '| Lotte van Dijk | ja | actief; opnieuw bekijken op 15 jan 2027 | Voert taak 1 uit. |',
    );
    expect(plan).toMatch(/\| Sanne Jansen \| nee \| \*\*actief, trek in\*\* \|/);
  });

  it('maakt duidelijk wat een voorstel is en wat is afgesproken', () => {
    const plan = text('actieplan', example());
    expect(plan).toContain(
      '| Beantwoord de pre-scan en leg de uitkomst vast. | Kemal Demir | 3 mrt 2027 | open, voorstel |',
    );
    expect(plan).toContain('| Kemal Demir | 19 nov 2026 | bezig, **te laat** |');
    expect(plan).toContain('Overgeslagen: De cliëntenraad is in oktober al gehoord');
  });

  it('noemt elke bron één keer, per regeling', () => {
    const [, bronnen = ''] = text('actieplan', example()).split('## Bronnen');
    expect(bronnen).toMatch(/\| AVG \| \[art\. /);
    const links = [...(bronnen.split('\n[^')[0]?.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g) ?? [])].map(
      ([whole]) => whole,
    );
    expect(links.length).toBeGreaterThan(40);
    expect(new Set(links).size).toBe(links.length);
  });

  it('houdt namen op een lengte die in een cel past', () => {
    const long = { ...example(), team: [{ id: 't1', naam: 'x'.repeat(5000), functies: ['projectleider'] }] };
    expect(text('actieplan', long)).not.toContain('x'.repeat(120));
    expect(buildActieplan(long, now).meta.dossier).toContain('x'.repeat(5000));
  });
});

describe('de agenda', () => {
  it('laat de taken zonder verdeling met een voorstel in functies bespreken (feiten/taakverdeling)', () => {
    const agenda = text('agenda', emptyPlan());
    for (const { nummer, naam } of taken)
      expect(agenda).toMatch(
        new RegExp(
          `\\| ${nummer}\\. ${naam.replace(/[()]/g, '\\$&')} \\| Voorstel\\. Beslist: proceseigenaar\\.`,
        ),
      );
  });

  it('telt de minuten op', () => {
    const agenda = text('agenda', example());
    const minutes = [...agenda.matchAll(/^\| \d+ \| .* \| (\d+) \|$/gm)].map(([, minuten]) =>
      Number(minuten),
    );
    expect(minutes.length).toBeGreaterThan(5);
    expect(agenda).toContain(`Samen ongeveer ${minutes.reduce((sum, one) => sum + one, 0)} minuten.`);
  });

  it('geeft elk stuk van de leeslijst een nummer, en elke functie haar nummers (content/leeslijst)', () => {
    const agenda = text('agenda', emptyPlan());
    leeslijst.forEach(({ titel }, index) =>
      expect(agenda.replaceAll('\\', '')).toMatch(
        new RegExp(`\\| ${index + 1} \\| \\[?${titel.replace(/[()?]/g, '\\$&')}`),
      ),
    );
    expect(agenda).toMatch(/\| \*\*Klantmanager\*\* \| 4, 5, 6 \| art\. /);
  });

  it('waarschuwt waar een partij een taak doet die de wet niet helemaal laat uitbesteden (feiten/taken, handhaving)', () => {
    const dossier: Dossier = {
      ...example(),
      taken: example().taken.map((taak) =>
        taak.taak === 'handhaving' ? { ...taak, uitvoerders: ['p1'], contracteigenaar: 't2' } : taak,
      ),
    };
    expect(text('agenda', example())).toMatch(/\| 12\. Handhaving.*\| Bevestig deze verdeling\. \|/);
    expect(text('agenda', dossier)).toMatch(/\| 12\. Handhaving.*Ga na welk deel de partij mag doen/);
  });
});

describe('de checklist', () => {
  const checklists = text('checklist', emptyPlan());

  it('heeft zonder team een bladzijde voor elke functie, en met een team alleen voor wie er is (feiten/rollen)', () => {
    for (const { naam } of rollen) expect(checklists).toContain(`## Checklist: ${naam}`);
    const own = text('checklist', example());
    expect(own.match(/^## Checklist: /gm)).toHaveLength(10);
    expect(own).not.toContain('Checklist: Jurist');
    expect(own).toContain('Checklist: Applicatiebeheerder zaaksysteem');
  });

  it('begint elke functie op een nieuwe bladzijde', () => {
    expect(checklists.match(/\n---\n\n## Checklist: /g)).toHaveLength(rollen.length);
  });

  it('geeft een functie haar punten en die van een ander niet (content/checklist)', () => {
    const [, jurist = ''] = checklists.split('## Checklist: Jurist');
    const page = jurist.split('\n---\n')[0] ?? '';
    expect(checklist.filter(({ functies }) => functies.includes('jurist')).length).toBeGreaterThan(3);
    for (const { functies, taken: about, tekst } of checklist) {
      if (functies.includes('jurist') && about.length === 0) expect(page).toContain(tekst);
      if (functies.length > 0 && !functies.includes('jurist')) expect(page).not.toContain(tekst);
    }
  });

  it('zegt wat er mag worden vastgelegd, alleen bij wie de taak uitvoert (taken/2, gegevens)', () => {
    const own = text('checklist', example());
    const page = (naam: string) => own.split(`## Checklist: ${naam}`)[1]?.split('\n---\n')[0] ?? '';
    expect(page('Klantmanager')).toContain(
      '| 2. Nagaan of iemand inburgeringsplichtig is | voert uit | BSN en NAW |',
    );
    expect(page('Proceseigenaar (teammanager inburgering)')).toContain(
      'Je beslist over taak 1 tot en met 13',
    );
    expect(page('Inkoopmedewerker')).not.toContain('Jouw taken');
  });

  it('houdt het BSN weg bij de MAP en geeft het aan de cursusinstelling (bsn.naar van aanbieder-map, cursusinstelling)', () => {
    const own = text('checklist', example());
    expect(own).toMatch(
      /\| Stichting Werkkracht \(aanbieder Module[^|]*\| 8 \| [^|]* \| nee; laat toetsen door de jurist \|/,
    );
    expect(own).toMatch(/\| Taalhuis Rivierenland \(cursusinstelling[^|]*\| 7 \| [^|]* \| ja \|/);
  });

  it('noemt het meldpunt en de FG, of vraagt erom', () => {
    expect(text('checklist', example())).toContain('Meldpunt datalekken Voorbeeldstad, 012 345 67 02');
    expect(checklists).toContain('**Bewaar het meldpunt in je telefoon:** [nog in te vullen:');
  });

  it('draagt geen dossier: zij wordt uitgedeeld', () => {
    expect(buildChecklist(example(), now).meta.dossier).toBeUndefined();
    for (const build of [buildActieplan, buildAgenda, buildVoortgang])
      expect(build(example(), now).meta.dossier).toContain('"privacydossier"');
  });
});

describe('de voortgangsrapportage', () => {
  it('zegt zonder eerdere stand dat er niets is om mee te vergelijken', () => {
    const report = writeMarkdown(buildVoortgangsrapportage(example(), undefined, now).document);
    expect(report).toContain('Er is nog geen eerdere stand om mee te vergelijken');
    expect(report).not.toContain('Wat er is veranderd');
  });

  it('vergelijkt met de eerdere stand: afgerond, weer open, nieuw, verschoven, andere eigenaar', () => {
    const report = text('voortgangsrapportage', example());
    for (const kind of [
      'Afgerond of overgeslagen (4)',
      'Weer open (1)',
      'Nieuw (2)',
      'Andere datum (4)',
      'Andere eigenaar (1)',
    ])
      expect(report).toContain(`**${kind}**`);
    expect(report).toContain('| Acties in totaal | 111 | 109 | +2 |');
  });

  it('ziet dat er niets veranderde, en daarna één ding', () => {
    const acties = verzamelActies(example(), vandaag);
    const kept = legStandVast(example(), acties, 'm', '2026-11-22');
    const [stand] = kept.actieplan.momentopnamen.filter(({ datum }) => datum === '2026-11-22');
    expect(writeMarkdown(buildVoortgangsrapportage(kept, stand, now).document)).toContain(
      'Er is niets veranderd.',
    );
    const [first] = acties.filter(({ status }) => status === 'open');
    if (first === undefined) throw new Error('No open action.');
    const next = wijzigActie(kept, first, { status: 'klaar' }, vandaag);
    const report = writeMarkdown(buildVoortgangsrapportage(next, stand, now).document);
    expect(report).toContain('Sinds 22 november 2026: 1 afgerond.');
    expect(report).toContain('**Afgerond of overgeslagen (1)**');
    expect(report).not.toContain('**Nieuw');
  });

  it('telt hoe lang een actie te laat is, en op de dag zelf nog niet', () => {
    const late = (at: string) => text('voortgangsrapportage', example(), at);
    expect(late('2026-11-19T12:00:00.000Z')).toContain('Er is niets te laat.');
    expect(late('2026-11-20T12:00:00.000Z')).toContain('| 19 nov 2026 | 1 dag |');
    expect(late('2026-11-21T12:00:00.000Z')).toContain('| 19 nov 2026 | 2 dagen |');
  });

  it('neemt de dag die het in Nederland is, ook vlak na middernacht', () => {
    expect(text('voortgangsrapportage', example(), '2026-11-19T22:59:00.000Z')).toContain(
      'Er is niets te laat.',
    );
    expect(text('voortgangsrapportage', example(), '2026-11-19T23:01:00.000Z')).toContain('| 1 dag |');
  });
});
