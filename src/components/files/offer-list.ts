import type { Lijstblad, Lijstvorm } from '../../exports/index.ts';
import { offerDownload, printSize } from './file-transfer.ts';

const mediaTypes: Record<Lijstvorm, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

/** Offers a list as a workbook or as text; says what was made. `base` is the name without its extension. */
export async function offerList(
  vorm: Lijstvorm,
  bladen: readonly Lijstblad[],
  base: string,
): Promise<string> {
  const { writeList } = await import('../../exports/index.ts');
  const content = await writeList(vorm, bladen);
  const blob = new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);
  const name = `${base}.${vorm}`;
  offerDownload(blob, name, mediaTypes[vorm]);
  return `Gemaakt: ${name} (${vorm === 'xlsx' ? 'Excel, ' : ''}${printSize(blob.size)}).`;
}
