import { describe, expect, it } from 'vitest';
import {
  addUitwisseling,
  createDossier,
  readDossierFile,
  writeDossierFile,
} from '../../src/dossier/index.ts';

const empty = createDossier({ id: 'd1', now: '2026-11-23T12:00:00.000Z' });
const ids = { partij: 'p1', dienst: 's1', uitwisseling: 'u1' };
const map = { soort: 'aanbieder-map', richting: 'naar', taak: null, gegevens: ['contactgegevens'] } as const;

describe('an exchange in the dossier', () => {
  it('brings the party along', () => {
    const dossier = addUitwisseling(empty, ids, map);
    expect(dossier.partijen).toMatchObject([
      { id: 'p1', naam: '', diensten: [{ id: 's1', soort: 'aanbieder-map' }] },
    ]);
    expect(dossier.uitwisselingen).toEqual([
      { id: 'u1', partij: 'p1', dienst: 's1', richting: 'naar', taak: null, gegevens: ['contactgegevens'] },
    ]);
  });

  it('uses a party that is there already, and replaces the same way', () => {
    const first = addUitwisseling(empty, ids, map);
    const again = addUitwisseling(
      first,
      { partij: 'p2', dienst: 's2', uitwisseling: 'u2' },
      { ...map, gegevens: ['bsn'] },
    );
    expect(again.partijen).toHaveLength(1);
    expect(again.uitwisselingen).toMatchObject([{ id: 'u2', partij: 'p1', dienst: 's1', gegevens: ['bsn'] }]);
    const back = addUitwisseling(
      again,
      { partij: 'p3', dienst: 's3', uitwisseling: 'u3' },
      { ...map, richting: 'van' },
    );
    expect(back.uitwisselingen.map(({ richting }) => richting)).toEqual(['naar', 'van']);
  });

  it('survives the file, and an older file opens without it', () => {
    const dossier = addUitwisseling(empty, ids, map);
    expect(readDossierFile(writeDossierFile(dossier))).toEqual({ ok: true, dossier });
    const { uitwisselingen, ...older } = JSON.parse(writeDossierFile(empty));
    expect(uitwisselingen).toEqual([]);
    expect(readDossierFile(JSON.stringify(older))).toEqual({ ok: true, dossier: empty });
  });
});
