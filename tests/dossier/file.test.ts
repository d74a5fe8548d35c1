import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createDossier,
  maxFileBytes,
  readDossierFile,
  startOvereenkomst,
  writeDossierFile,
} from '../../src/dossier/index.ts';

const empty = createDossier({ id: 'd1', now: '2026-11-23T10:00:00.000Z' });
const ids = { partij: 'p1', dienst: 'v1', overeenkomst: 'o1' };

describe('dossierbestand', () => {
  it.each([
    ['leeg', '', /leeg/],
    ['geen JSON', '{ "soort": ', /beschadigd/],
    ['ander JSON', '{"soort":"iets-anders","versie":1}', /geen dossier van de Privacywijzer/],
    ['een lijst', '[]', /geen dossier/],
    ['nieuwere versie', '{"soort":"privacydossier","versie":99}', /nieuwere versie \(99\)/],
    ['onbekende oude versie', '{"soort":"privacydossier","versie":0}', /onbekende versie/],
    ['onbekend veld', JSON.stringify({ ...empty, geheim: 1 }), /klopt .* niet/],
    ['verkeerd veld', JSON.stringify({ ...empty, partijen: 'x' }), /“partijen” niet/],
    ['te groot', 'x'.repeat(maxFileBytes + 1), /te groot/],
  ])('weigert een bestand dat %s is met één zin', (_name, text, expected) => {
    const result = readDossierFile(text);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.message).toMatch(expected);
    expect(!result.ok && result.message).toMatch(/\.$/);
  });

  it('leest wat het schreef, ook met emoji, script, stuurtekens en lange namen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (naam) => {
        const dossier = startOvereenkomst(empty, ids, 'aanbieder-map', naam);
        const read = readDossierFile(writeDossierFile(dossier));
        expect(read).toEqual({ ok: true, dossier });
      }),
    );
    const long = startOvereenkomst(
      empty,
      ids,
      'aanbieder-map',
      `<script>alert(1)</script>😀${'é'.repeat(10_000)}`,
    );
    expect(readDossierFile(writeDossierFile(long))).toEqual({ ok: true, dossier: long });
  });

  it('leest een bestand met een byte order mark', () => {
    expect(readDossierFile(`\uFEFF${writeDossierFile(empty)}`).ok).toBe(true);
  });
});
