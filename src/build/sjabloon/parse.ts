import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import type { VFileMessage } from 'vfile-message';
import { SjabloonError } from './fout.ts';

const processor = createProcessor({ remarkPlugins: [remarkGfm] });

const isMessage = (error: unknown): error is VFileMessage =>
  error instanceof Error && 'ruleId' in error && 'reason' in error;

const placeholders =
  'Een accolade { opent een veld. Een veld bevat alleen een naam, zoals {gemeente.naam}. Schrijf \\{ voor een gewone accolade.';
const tags =
  'Een < opent een onderdeel van het sjabloon, zoals <Lid>. Schrijf \\< voor het teken zelf, [tekst](adres) voor een link en {/* … */} voor een opmerking.';

/** The Dutch hint for a fault of the MDX parser, by the rule that found it. */
function hint({ ruleId, source, reason }: VFileMessage): string {
  if (source === 'micromark-extension-mdx-expression') return placeholders;
  if (ruleId?.startsWith('end-tag-mismatch')) {
    const name = /`<([^`>]+)>`/.exec(reason)?.[1] ?? '…';
    return `Het onderdeel <${name}> is niet goed gesloten. Zet <${name}> en </${name.replace('/', '')}> ieder op een eigen regel, of allebei in dezelfde alinea.`;
  }
  if (reason.includes('attribute value'))
    return `Zet de waarde tussen "aanhalingstekens" of {accolades}. ${tags}`;
  return tags;
}

/** Parses a template to Markdown with MDX nodes; throws a `SjabloonError` on text that is not well formed. */
export function parseSjabloon(source: string, path: string): Root {
  try {
    return processor.parse(source);
  } catch (error) {
    if (!isMessage(error)) throw error;
    throw new SjabloonError({
      path,
      line: error.line ?? 1,
      column: error.column ?? 1,
      message: `${hint(error)} (${error.reason})`,
    });
  }
}
