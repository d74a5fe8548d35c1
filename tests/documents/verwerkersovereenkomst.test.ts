import { describe, expect, it } from 'vitest';
import { buildVerwerkersovereenkomst } from '../../src/documents/verwerkersovereenkomst/index.ts';
import type { ResolvedDocument } from '../../src/documents/tree/index.ts';
import type { Dossier } from '../../src/dossier/index.ts';
import { partijen } from '../../src/content/index.ts';
import { writeMarkdown } from '../../src/writers/markdown/index.ts';
import { allUnknown, everything, hostile, minimal, now, readExample, withAgreement } from './dossiers.ts';

function build(dossier: Dossier): ResolvedDocument {
  const result = buildVerwerkersovereenkomst(dossier, dossier.actieveOvereenkomst, now);
  if (!result.ok) throw new Error(result.message);
  return result.document;
}
const markdown = (dossier: Dossier): string => writeMarkdown(build(dossier));

describe('de overeenkomst als tekst, voor een jurist om na te lezen', () => {
  it.each([
    ['minimaal', () => minimal()],
    ['gewoon', () => readExample('verwerkersovereenkomst')],
    ['alles', everything],
    ['weet-ik-nog-niet', allUnknown],
    ['vijandig', hostile],
    ['bijlagen-vng', () => readExample('bijlagen-vng-standaard')],
  ])('%s', async (name, make) => {
    await expect(markdown(make())).toMatchFileSnapshot(`../goldens/verwerkersovereenkomst-${name}.md`);
  });
});

describe('art. 28 lid 3 AVG, onderdeel voor onderdeel', () => {
  const document = build(minimal());
  const textOf = (number: number): string => {
    const text = writeMarkdown(document);
    return text.slice(text.indexOf(`Artikel ${number} `), text.indexOf(`Artikel ${number + 1} `));
  };
  const articleOf = (anchor: string): number => {
    const found = document.children.find((block) => block.type === 'artikel' && block.anchor === anchor);
    return found?.type === 'artikel' ? found.number : 0;
  };

  it.each([
    ['a', 'instructies', /schriftelijke instructies/],
    ['b', 'geheimhouding', /tot geheimhouding zijn verplicht/],
    ['c', 'beveiliging', /technische en organisatorische maatregelen/],
    ['d', 'subverwerkers', /dezelfde verplichtingen/],
    ['e', 'rechten', /verzoeken van betrokkenen/],
    ['f', 'bijstand', /voorafgaande raadpleging/],
    ['g', 'einde', /terug of vernietigt/],
    ['h', 'controle', /aan te tonen/],
  ])('onderdeel %s staat in artikel “%s”, met de bron erbij', (letter, anchor, text) => {
    const article = articleOf(anchor);
    expect(article).toBeGreaterThan(0);
    expect(textOf(article)).toMatch(text);
    expect(writeMarkdown(document)).toContain(`art. 28 lid 3 onder ${letter} AVG`);
  });

  it.each([
    ['onderwerp en duur', 'onderwerp'],
    ['aard, doel, gegevens en betrokkenen', 'verwerking'],
    ['BSN', 'bsn'],
    ['doorgifte', 'doorgifte'],
    ['datalekken', 'datalekken'],
    ['aansprakelijkheid', 'aansprakelijkheid'],
  ])('de aanhef en de praktijk vragen ook %s', (_name, anchor) => {
    expect(articleOf(anchor)).toBeGreaterThan(0);
  });
});

describe('wat de feiten betekenen voor de tekst', () => {
  it('verbiedt het BSN aan de MAP en zet het niet in de lijst (leveringen-door/5)', () => {
    const text = markdown(readExample('verwerkersovereenkomst'));
    expect(text).toContain('verstrekt het burgerservicenummer (BSN) van Inburgeraars niet');
    expect(text).not.toMatch(/\| Burgerservicenummer/);
  });

  it('noemt in de lijst wat in plaats van het BSN komt', () => {
    expect(markdown(readExample('verwerkersovereenkomst'))).toContain('| Klantnummer van de gemeente |');
    expect(markdown(withAgreement(minimal(), { aanduiding: 'naam-geboortedatum' }))).toContain(
      '| Geboortedatum |',
    );
    expect(markdown(everything())).not.toContain('| Klantnummer');
  });

  it('staat het BSN toe aan een softwareleverancier, met het besluit erbij (P-07)', () => {
    const text = markdown(everything());
    expect(text).toContain('alleen namens Verwerkingsverantwoordelijke');
    expect(text).toContain('Besloten door de heer B. Bakker, FG op 10 november 2026');
  });

  it('noemt bij volledige overdracht het openbaar lichaam als partij (art. 18 Wet)', () => {
    expect(markdown(everything())).toContain('Openbaar lichaam Regio Voorbeeld');
  });

  it('print de motivering bij maatwerk, of vraagt erom', () => {
    expect(markdown(readExample('verwerkersovereenkomst'))).toContain('De standaard kent geen plaats voor');
    expect(markdown(withAgreement(minimal(), { vorm: 'maatwerk' }))).toContain(
      '[nog in te vullen: motivering om af te wijken van de VNG-standaard]',
    );
  });

  it('laat nooit “undefined”, “null” of “[object” zien', () => {
    for (const dossier of [minimal(), allUnknown(), everything(), hostile()]) {
      expect(markdown(dossier)).not.toMatch(/undefined|\bnull\b|\[object/);
    }
  });

  it('maakt geen overeenkomst waar die niet nodig is, en een document voor elke verwerker', () => {
    for (const { id } of partijen) {
      const dossier = minimal(id, 'X');
      const result = buildVerwerkersovereenkomst(dossier, 'o1', now);
      const needed = partijen.find((one) => one.id === id)?.overeenkomst.uitkomst;
      expect(result.ok, id).toBe(needed === 'verwerkersovereenkomst' || needed === 'beoordeling-nodig');
    }
  });

  it('geeft bij gelijke invoer gelijke tekst', () => {
    expect(markdown(everything())).toBe(markdown(everything()));
  });
});
