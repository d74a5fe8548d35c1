import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildVerwerkersovereenkomst } from '../../src/documents/verwerkersovereenkomst/index.ts';
import { addDienst, readDossierFile, sliceForOvereenkomst, type Dossier } from '../../src/dossier/index.ts';
import { readDossierFromDocx, writeDocx } from '../../src/writers/docx/index.ts';
import { inspectDocx } from '../../src/writers/docx/inspect.ts';
import { faultsOf } from '../writers/faults.ts';
import { allUnknown, everything, hostile, minimal, now, readExample } from './dossiers.ts';

async function write(dossier: Dossier): Promise<Uint8Array> {
  const result = buildVerwerkersovereenkomst(dossier, dossier.actieveOvereenkomst, now);
  if (!result.ok) throw new Error(result.message);
  return writeDocx(result.document, result.meta);
}

describe('de overeenkomst in Word', () => {
  it.each([
    ['minimaal', () => minimal()],
    ['gewoon', () => readExample('verwerkersovereenkomst')],
    ['alles', everything],
    ['weet ik nog niet', allUnknown],
    ['vijandig', hostile],
    ['bijlagen bij de VNG-standaard', () => readExample('bijlagen-vng-standaard')],
  ])('%s: geldig volgens het schema en zonder de fouten die het schema niet ziet', async (_name, make) => {
    expect(await faultsOf(await write(make()))).toEqual([]);
  });

  it('draagt het dossier, zodat het bestand weer te openen is', async () => {
    const dossier = readExample('verwerkersovereenkomst');
    const text = readDossierFromDocx(await write(dossier));
    expect(readDossierFile(text ?? '')).toEqual({ ok: true, dossier: sliceForOvereenkomst(dossier, 'o1') });
  });

  it('draagt niets over andere partijen, het team of de systemen: het bestand gaat naar de wederpartij', async () => {
    const example = readExample('verwerkersovereenkomst');
    const other = addDienst(
      { ...example, partijen: [...example.partijen, { id: 'p9', naam: 'Geheime Concurrent', diensten: [] }] },
      { partij: 'p9', dienst: 'v9', overeenkomst: 'o9' },
      'aanbieder-pvt',
    );
    const text = readDossierFromDocx(await write({ ...other, actieveOvereenkomst: 'o1' })) ?? '';
    expect(text).toContain('Stichting Werkkracht');
    expect(text).not.toContain('Geheime Concurrent');
    expect(text).not.toContain('Klantvolgsysteem');
    expect(text).not.toContain('a.dewit@');
  });

  it('geeft bij gelijke invoer gelijke bytes, ook als tweede document', async () => {
    const dossier = readExample('verwerkersovereenkomst');
    const first = await write(dossier);
    await write(everything());
    expect(await write(dossier)).toEqual(first);
  });

  it('blijft heel bij elke naam', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (name) => {
        expect(inspectDocx(await write(minimal('aanbieder-map', name)))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
