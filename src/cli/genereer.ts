import { readOrder } from './generate/order.ts';
import { writeFiles } from './generate/write-files.ts';
import { refuse, type CommandResult } from './result.ts';

/**
 * `genereer`: the documents or lists of a dossier as files, and their paths on stdout.
 * All are made before the first is written, so that a fault leaves nothing half-done.
 */
export async function genereer(args: readonly string[]): Promise<CommandResult> {
  const order = await readOrder(args);
  if (!order.ok) return refuse(order.message);
  const { product, folder, ...making } = order.value;
  const made = await product.make({ ...making, now: new Date().toISOString() });
  if (!made.ok) return refuse(made.message);
  const { files, refused } = made.value;
  if (files.length === 0) return refuse(refused.join('\n'));
  try {
    const paths = await writeFiles(folder, files);
    const notes = refused.length === 0 ? {} : { stderr: refused.join('\n') };
    return { exitCode: 0, stdout: paths.join('\n'), ...notes };
  } catch {
    return refuse(`In de map “${folder}” kan niet worden geschreven. Kies met --uit een andere map.`);
  }
}
