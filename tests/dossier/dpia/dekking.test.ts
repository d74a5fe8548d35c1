import { describe, expect, it } from 'vitest';
import { dpiaParagrafen, rijksmodel } from '../../../src/content/index.ts';
import {
  beslissingenVan,
  dekkingVan,
  maakDpiabeeld,
  paragraafstatus,
  wijzigVraag,
} from '../../../src/dossier/dpia/index.ts';
import { zonderDpia } from './bestand.ts';
import { alleDossiers, gewoneDossiers, voorbeeld } from './proefdossiers.ts';

const zonderOordelen = zonderDpia(voorbeeld());

describe('hoeveel van het Rijksmodel DPIA 3.0 het dossier al invult (rijksmodel-dpia-3)', () => {
  it('bij het voorbeeld is minstens 80 procent van de velden die gelden gevuld, zonder dat iemand iets deed', () => {
    const { gevuld, vanToepassing, leeg } = dekkingVan(maakDpiabeeld(zonderOordelen));
    // Measured: 127 of 140 fields, 91 percent.
    expect(gevuld / vanToepassing).toBeGreaterThanOrEqual(0.8);
    expect(vanToepassing).toBeGreaterThanOrEqual(135);
    expect(leeg).toHaveLength(vanToepassing - gevuld);
  });

  it.each(alleDossiers)('ook bij %s', (_naam, dossier) => {
    const { gevuld, vanToepassing } = dekkingVan(maakDpiabeeld(dossier));
    // Measured: from 117 of 140, 84 percent, for an empty dossier.
    expect(gevuld / vanToepassing).toBeGreaterThanOrEqual(0.8);
  });

  it('telt een veld dat alleen na een antwoord geldt pas mee als dat antwoord er staat', () => {
    const before = dekkingVan(maakDpiabeeld(zonderOordelen));
    const dossier = wijzigVraag(maakDpiabeeld(zonderOordelen), '12.2.1', { tekst: 'true' });
    const after = dekkingVan(maakDpiabeeld(dossier));
    expect(after.vanToepassing - before.vanToepassing).toBe(4);
    expect(after.leeg.filter((id) => !before.leeg.includes(id))).toEqual(
      rijksmodel.filter((one) => one.in === '12.2.2').map(({ id }) => id),
    );
  });
});

describe('hoeveel beslissingen iemand neemt', () => {
  it('zijn er bij het voorbeeld ten hoogste zestig', () => {
    const found = beslissingenVan(maakDpiabeeld(zonderOordelen));
    const count = (soort: string) => found.filter((one) => one.soort === soort).length;
    // Measured: 59, of which 21 paragraphs, 4 judgements, 31 risks and 3 to close.
    expect(found.length).toBeLessThanOrEqual(60);
    expect(count('oordeel')).toBe(4);
    expect(count('afronding')).toBe(3);
    expect(found.filter(({ isGenomen }) => isGenomen)).toEqual([]);
  });

  it.each(gewoneDossiers)('ook bij %s, en elke paragraaf vraagt er minstens één', (_naam, dossier) => {
    const found = beslissingenVan(maakDpiabeeld(dossier));
    // Measured: from 51 to 59.
    expect(found.length).toBeLessThanOrEqual(60);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    for (const { nummer } of dpiaParagrafen)
      expect(
        found.some(({ paragraaf }) => paragraaf === nummer),
        String(nummer),
      ).toBe(true);
  });

  it('is een paragraaf niet begonnen, bezig of afgerond naar wat er in haar is beslist', () => {
    const one = (isGenomen: boolean) =>
      ({ id: 'x', soort: 'oordeel', paragraaf: 14, titel: 'x', isGenomen }) as const;
    expect(paragraafstatus([one(false), one(false)], 14)).toBe('niet-begonnen');
    expect(paragraafstatus([one(true), one(false)], 14)).toBe('bezig');
    expect(paragraafstatus([one(true), one(true)], 14)).toBe('afgerond');
  });
});
