import { describe, expect, it } from 'vitest';
import { dpiaParagrafen, rijksmodel, taken } from '../../src/content/index.ts';
import { buildDpia } from '../../src/documents/dpia/index.ts';
import type { Dossier } from '../../src/dossier/index.ts';
import {
  beslissingenVan,
  bevestigParagraaf,
  bevestigVraag,
  maakDpiabeeld,
  vragen,
  neemMaatregelenOver,
  wijzigVraag,
  zetMaatregel,
  zetRisico,
} from '../../src/dossier/dpia/index.ts';
import { metKorteNamen } from '../../src/dossier/index.ts';
import { writeMarkdown } from '../../src/writers/markdown/index.ts';
import { readExample } from './dossiers.ts';
import { hostileDpia, largestDpia, metDpia, withoutTasks } from './dpia-dossiers.ts';
import { allUnknownPlan, emptyPlan, now } from './plan-dossiers.ts';

const example = (): Dossier => readExample('dpia');

const dossiers: Record<string, () => Dossier> = {
  leeg: emptyPlan,
  voorbeeld: example,
  groot: largestDpia,
  'weet-ik-nog-niet': allUnknownPlan,
  vijandig: hostileDpia,
};

const text = (dossier: Dossier): string => writeMarkdown(buildDpia(dossier, now).document);

/** The text below one heading, up to the next of the same or a higher level. */
function below(document: string, heading: string): string {
  const start = document.indexOf(`${heading}\n`);
  if (start < 0) throw new Error(`No heading "${heading}".`);
  const level = /^#+/.exec(heading)?.[0].length ?? 2;
  const rest = document.slice(start + heading.length);
  const end = rest.search(new RegExp(`\n#{1,${level}} `, 'u'));
  return end < 0 ? rest : rest.slice(0, end);
}

const paragraaf = (document: string, nummer: number): string => {
  const titel = dpiaParagrafen.find((one) => one.nummer === nummer)?.titel ?? '';
  const level = nummer === 0 || nummer === 18 ? '##' : '###';
  return below(document, `${level} ${nummer}. ${titel}`);
};

const mark = 'Overgenomen, nog niet bevestigd';

describe('de DPIA als tekst, om na te lezen', () => {
  it.each(Object.keys(dossiers))('%s', async (name) => {
    await expect(text(dossiers[name]?.() ?? emptyPlan())).toMatchFileSnapshot(`../goldens/dpia-${name}.md`);
  });

  it.each([...Object.values(dossiers), () => withoutTasks(taken.map(({ id }) => id))])(
    'laat nooit “undefined”, “null” of “[object” zien',
    (make) => {
      expect(text(make())).not.toMatch(/undefined|\bnull\b|\[object|NaN|Invalid Date/);
    },
  );

  it('geeft bij gelijke invoer gelijke tekst', () => {
    expect(text(largestDpia())).toBe(text(largestDpia()));
  });

  it('heeft in geen tabel een lege cel', () => {
    const rows = text(example())
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
    expect(rows.filter((line) => /\|\s+\|/.test(line))).toEqual([]);
  });

  it('heet naar soort en gemeente, zonder tekens die een bestand niet aankan', () => {
    expect(buildDpia(example(), now).fileName).toBe('dpia-gemeente-voorbeeldstad');
    expect(buildDpia(emptyPlan(), now).fileName).toBe('dpia');
    expect(buildDpia(hostileDpia(), now).fileName).toMatch(/^[a-z0-9-]{1,90}$/);
  });
});

describe('de indeling (Rijksmodel DPIA 3.0)', () => {
  it.each(Object.keys(dossiers))('%s: paragraaf 18 staat vooraan, de andere in hun volgorde', (name) => {
    const numbers = [...text(dossiers[name]?.() ?? emptyPlan()).matchAll(/^#{2,3} (\d+)\. (.+)$/gmu)].map(
      ([, nummer, titel]) => [Number(nummer), titel],
    );
    const inOrder = dpiaParagrafen.map(({ nummer, titel }) => [nummer, titel]);
    expect(numbers).toEqual([inOrder[18], ...inOrder.slice(0, 18), ...inOrder.slice(19)]);
  });

  it('noemt in de bijlage elke vraag die een antwoord krijgt (feiten/rijksmodel)', () => {
    const bijlage = below(text(emptyPlan()), '### De antwoorden');
    const derived = new Set(['16.1', '17.1']);
    for (const { id, naam } of vragen.filter((one) => !derived.has(one.id)))
      expect(bijlage).toContain(`| ${id} ${naam} |`);
    const groups = new Set(rijksmodel.map(({ id }) => Number(id.split('.')[0])));
    expect(groups.size).toBe(dpiaParagrafen.length);
  });

  it('geeft elke verwerking dezelfde naam en hetzelfde nummer (Rijksmodel DPIA 3.0, paragraaf 3)', () => {
    const document = text(emptyPlan());
    expect(paragraaf(document, 3).match(/^\| \*\*\d+\. /gmu)).toHaveLength(taken.length);
    for (const nummer of [5, 6, 7]) {
      const rows = paragraaf(document, nummer).match(/^\| \d+\. /gmu);
      expect(rows).toHaveLength(taken.length);
    }
  });

  it('zet van elk gegeven categorie, type, van wie en bron in paragraaf 2 (Rijksmodel DPIA 3.0, paragraaf 2)', () => {
    const part = paragraaf(text(emptyPlan()), 2);
    expect(part).toContain('| Categorie | Type | Van wie | Gegevens, met hun bron |');
    expect(part).toMatch(/\| Identiteit \| nationaal identificatienummer \| Inburgeraars \| \*\*B1\*\* /);
    expect(part).toMatch(/\| B1 \| COA .* \| TVS \| art\. 9\.4 lid 3 .*\| Eigen taak/);
  });

  it('verwijst naar paragraaf 3 waar de gegevens dezelfde zijn, en noemt wat erbij komt', () => {
    const document = text(example());
    expect(paragraaf(document, 6)).toContain('inburgeraars: zie paragraaf 3 |');
    expect(paragraaf(document, 6)).toContain('zie paragraaf 3, en ook: ');
    expect(paragraaf(document, 10)).toContain('inburgeraars: zie paragraaf 3 |');
    expect(paragraaf(document, 13)).not.toContain('**Gegevens:**');
  });

  it('heeft beide tekeningen, elk met een tabel die hetzelfde zegt', () => {
    const document = text(example());
    expect(paragraaf(document, 3)).toMatch(
      /!\[Gegevensstromen tussen [\s\S]*\*\*Tabel \d+\*\* De gegevensstromen/,
    );
    expect(paragraaf(document, 17)).toMatch(
      /!\[Risicomatrix van 32 risico’s[\s\S]*\*\*Tabel \d+\*\* Risico’s na/,
    );
  });
});

describe('wat nog niet is bevestigd', () => {
  it('staat onder elke kop, en in een leeg dossier overal', () => {
    const document = text(emptyPlan());
    for (const { nummer } of dpiaParagrafen) expect(paragraaf(document, nummer)).toContain(mark);
  });

  it.each([0, 1, 2, 3, 5, 9, 11, 13, 15])('verdwijnt uit paragraaf %i zodra zij is bevestigd', (nummer) => {
    const before = metKorteNamen(example());
    const after = bevestigParagraaf(maakDpiabeeld(before), nummer);
    expect(paragraaf(text(after), nummer)).not.toContain(mark);
  });

  it('noemt alleen de vragen die nog open staan', () => {
    const dossier = bevestigVraag(maakDpiabeeld(emptyPlan()), '14.1');
    const part = paragraaf(text(dossier), 14);
    expect(part).toContain(mark);
    expect(part).toContain('> Proportionaliteit.');
  });

  it('is weg als elke beslissing is genomen, op het besluit en de ondertekening na', () => {
    let dossier = emptyPlan();
    const { risicos, maatregelen } = maakDpiabeeld(dossier).risicobeeld;
    for (const { sleutel } of risicos)
      dossier = zetRisico(dossier, sleutel, sleutel, { status: 'beoordeeld' });
    for (const { sleutel } of maatregelen) dossier = zetMaatregel(dossier, sleutel, sleutel, {});
    dossier = wijzigVraag(maakDpiabeeld(dossier), '7.2', { tekst: 'De cliëntenraad is gevraagd.' });
    for (const { vraag } of maakDpiabeeld(dossier).vragen)
      if (vraag.id !== '7.2') dossier = bevestigVraag(maakDpiabeeld(dossier), vraag.id);
    const document = text(dossier);
    expect(document.slice(0, document.indexOf('## Bijlage'))).not.toContain(`**${mark}**`);
    expect(beslissingenVan(maakDpiabeeld(dossier)).filter(({ isGenomen }) => !isGenomen)).toHaveLength(3);
    expect(paragraaf(document, 18)).toContain('- Besluiten over de DPIA (20).');
    expect(paragraaf(document, 18)).not.toContain('risico’s beoordelen (16)');
  });

  it('zegt in de bijlage per vraag hoe ver zij is, en wat de gemeente anders invulde', () => {
    const document = text(example());
    const answers = below(document, '### De antwoorden');
    expect(answers).toMatch(/\| 1\.1 Voorstel \| bevestigd \|/);
    expect(answers).toMatch(/\| 2\.1 Persoonsgegevens \| \*\*overgenomen, nog niet bevestigd\*\* \|/);
    expect(answers).toMatch(/\| 15\.3 Recht op vergetelheid \| zelf ingevuld \|/);
    expect(below(document, '### Wat de gemeente anders invulde')).toContain('| 15.3 Recht op vergetelheid');
  });

  it('laat het zien als een voorstel anders werd nadat iemand keek', () => {
    const before = bevestigParagraaf(maakDpiabeeld(emptyPlan()), 0);
    const after = { ...before, gemeente: { ...before.gemeente, naam: 'Gemeente Anders' } };
    expect(text(after)).toContain('| 0 Inleiding | bevestigd; het voorstel is daarna veranderd |');
  });

  it('zegt het bij elk risico, en noemt wat anders is ingeschat, terzijde gelegd of van de gemeente zelf', () => {
    const document = text(example());
    const risks = below(document, '### De risico’s');
    expect(risks).toMatch(/22\. .* \| beoordeeld; voorstel was kans hoog en impact hoog, nu kans midden/);
    expect(risks).toMatch(/\| Over een kind .* \| De gemeente legt over kinderen alleen vast/);
    expect(risks).toContain('Eigen risico van de gemeente.');
    expect(risks).toContain('- Het BSN staat op een oproep, brief of besluit');
    expect(paragraaf(document, 16).match(/voorstel, nog niet beoordeeld/gu)).toHaveLength(23);
  });
});

describe('wat er moet komen', () => {
  it('staat als in te vullen: advies, besluit, dag en naam (art. 35 lid 2 en lid 11 AVG)', () => {
    const document = text(emptyPlan());
    for (const missing of ['advies van de FG', 'naam van de FG', 'wat de gemeente met het advies doet'])
      expect(paragraaf(document, 19)).toContain(`[nog in te vullen: ${missing}]`);
    for (const missing of [
      'besluit over de DPIA',
      'dag van het besluit',
      'wie tekent',
      'dag om opnieuw te kijken',
    ])
      expect(paragraaf(document, 20)).toContain(`[nog in te vullen: ${missing}]`);
  });

  it('is het besluit met de toelichting als het er is', () => {
    const part = paragraaf(
      text(
        metDpia(example(), {
          besluit: 'met-voorwaarden',
          besluitDatum: '2027-01-12',
          besluitToelichting: 'Na zes maanden rapporteert de proceseigenaar.',
        }),
      ),
      20,
    );
    expect(part).toContain('De DPIA is vastgesteld met voorwaarden.');
    expect(part).toContain('12 januari 2027');
    expect(part).toContain('Na zes maanden rapporteert de proceseigenaar.');
  });

  it('een genomen maatregel zonder naam of dag valt op; een voorstel niet', () => {
    const part = paragraaf(text(example()), 17);
    expect(part).toMatch(
      /\| M\d+ \| Laat de lijst .* \| \[nog in te vullen: eigenaar\] \| \[nog in te vullen: datum\] \|/,
    );
    expect(below(text(emptyPlan()), '#### Wat is voorgesteld')).not.toContain('nog in te vullen');
  });
});

describe('voorafgaande raadpleging (art. 36 lid 1 AVG)', () => {
  const nietNodig = '**Voorafgaande raadpleging van de AP is niet nodig.**';
  let counter = 0;
  const withLevel = (niveau: 'laag' | 'hoog') =>
    zetRisico(example(), 'mail-naar-de-verkeerde', 'r6', { kansNa: niveau, impactNa: niveau });

  it('is nodig als een risico na de maatregelen hoog blijft', () => {
    const document = text(withLevel('hoog'));
    expect(paragraaf(document, 17)).toContain('**De gemeente moet de AP vooraf raadplegen.**');
    expect(paragraaf(document, 17)).toContain('bij risico 12 (');
    expect(paragraaf(document, 18)).toContain('**De AP moet vooraf worden geraadpleegd.**');
    expect(paragraaf(document, 17)).toContain('kans hoog, impact hoog (eigen oordeel): **hoog**');
    expect(document).not.toContain(nietNodig);
  });

  it('is niet nodig als elke maatregel is gekozen en niets hoog blijft', () => {
    const dossier = withLevel('laag');
    const document = text(
      neemMaatregelenOver(
        dossier,
        maakDpiabeeld(dossier).risicobeeld.maatregelen,
        () => `n${(counter += 1)}`,
      ),
    );
    expect(paragraaf(document, 17)).toContain(nietNodig);
    expect(paragraaf(document, 18)).toContain('**De AP hoeft niet vooraf te worden geraadpleegd.**');
    expect(document).not.toContain('vooraf raadplegen.**');
  });

  it('hangt af van de keuze zolang maatregelen alleen zijn voorgesteld, en zegt wat met de gekozen hoog blijft', () => {
    const document = text(withLevel('laag'));
    const { risicos } = maakDpiabeeld(withLevel('laag')).risicobeeld;
    const hoog = risicos.filter(({ niveauGekozen }) => niveauGekozen === 'hoog').length;
    expect(hoog).toBeGreaterThan(1);
    for (const nummer of [17, 18]) {
      expect(paragraaf(document, nummer)).toContain('hangt nog af van de maatregelen.**');
      expect(paragraaf(document, nummer)).toContain(`blijven er ${hoog} risico’s hoog.`);
    }
    expect(document).not.toContain(nietNodig);
    expect(paragraaf(text(emptyPlan()), 17)).toContain('De gemeente heeft nog geen maatregel gekozen.');
  });
});

it('toont wat een ander dan het voorstel invulde: doel, gegevens, grens en plaats', () => {
  const naam = taken[0]?.naam ?? '';
  const own = { '3.1.1': naam };
  let dossier = emptyPlan();
  const set = (vraag: string, rij: Record<string, string | string[]>) => {
    const beeld = maakDpiabeeld(dossier);
    dossier = wijzigVraag(beeld, vraag, { rijen: [{ ...own, ...rij }] });
  };
  set('10.1', { '10.1.1.1': 'Een ander doel', '10.1.1.3': ['Iets eigens'], '10.1.1.5': 'Tien jaar.' });
  set('13.1', {
    '13.1.1.2': ['Iets eigens'],
    '13.1.1.3': 'Nog een doel',
    '13.1.1.5': 'Verenigbaar met oorspronkelijk doeleinde',
  });
  set('8.1', { '8.1.1.1': 'Noorwegen; Canada', '8.1.1.2': 'Adequaatheidsbesluit' });
  set('15.5', { '15.5.1': 'false', '15.5.3': 'true', '15.5.4': 'Alleen bij toestemming.' });
  const document = text(dossier);
  expect(paragraaf(document, 10)).toContain('iets eigens | **Doel:** Een ander doel<br>Tien jaar.');
  expect(paragraaf(document, 13)).toContain(
    '**Doel:** Nog een doel<br>**Gegevens:** iets eigens | Verenigbaar',
  );
  expect(paragraaf(document, 8)).toContain('Noorwegen<br>Canada | Adequaatheidsbesluit |');
  expect(paragraaf(document, 15)).toContain('| Er is nog geen werkwijze. | Alleen bij toestemming. |');
});
