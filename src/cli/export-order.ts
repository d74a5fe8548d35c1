import { extname } from 'node:path';
import { findGegeven, gegevens, herkenning } from '../content/index.ts';
import { klantnummer, vrijeTekst } from '../detection/index.ts';
import { joinOr, readOptions, suggest } from './arguments.ts';
import { readPartij, readTaak, wrong, type Read } from './choices.ts';

/** What `controleer-export` was asked to do. */
export type ExportOrder = {
  path: string;
  partij: string;
  taak: string | undefined;
  kop: boolean | undefined;
  als: readonly { kolom: string; gegeven: string }[];
  uit: string | undefined;
};

/** Reads the arguments of `controleer-export`. */
export function readOrder(args: readonly string[]): Read<ExportOrder> {
  const options = readOptions(args, ['partij', 'taak', 'kop', 'als', 'uit']);
  if (!options.ok) return options;
  const [path, stray] = options.positionals;
  if (path === undefined)
    return wrong(
      'Geef het bestand dat je wilt controleren: controleer-export lijst.csv --partij aanbieder-map.',
    );
  if (stray !== undefined) return wrong(`“${stray}” is te veel. Controleer één bestand per keer.`);
  const partij = readPartij(options.values.get('partij'));
  if (!partij.ok) return partij;
  const taak = readTaak(options.values.get('taak'));
  if (!taak.ok) return taak;
  const kop = options.values.get('kop');
  if (kop !== undefined && kop !== 'ja' && kop !== 'nee') return wrong('Kies bij --kop uit ja of nee.');
  const als = readAls(options.values.get('als'));
  if (!als.ok) return als;
  const uit = options.values.get('uit');
  const wanted = extname(path).toLowerCase();
  if (uit !== undefined && extname(uit).toLowerCase() !== wanted)
    return wrong(
      `De schone lijst krijgt dezelfde vorm als de lijst. Laat --uit eindigen op ${wanted === '' ? 'niets' : wanted}.`,
    );
  return {
    ok: true,
    value: {
      path,
      partij: partij.value,
      taak: taak.value,
      kop: kop === undefined ? undefined : kop === 'ja',
      als: als.value,
      uit,
    },
  };
}

const besides = [klantnummer, vrijeTekst, ...herkenning.buitenCatalogus.map(({ id }) => id)];

function readAls(text: string | undefined): Read<ExportOrder['als']> {
  const pairs = (text ?? '').split(',').filter((pair) => pair.trim() !== '');
  const als: { kolom: string; gegeven: string }[] = [];
  for (const pair of pairs) {
    const [kolom, gegeven] = pair.split('=').map((part) => part.trim());
    if (kolom === undefined || gegeven === undefined || kolom === '')
      return wrong(`Schrijf bij --als telkens Kolom=gegeven, met komma's ertussen; “${pair}” is dat niet.`);
    if (findGegeven(gegeven) === undefined && !besides.includes(gegeven))
      return wrong(
        `Het gegeven “${gegeven}” bestaat niet. Kies een id, of ${joinOr(besides)}. ${suggest(gegeven, gegevens)}`,
      );
    als.push({ kolom, gegeven });
  }
  return { ok: true, value: als };
}
