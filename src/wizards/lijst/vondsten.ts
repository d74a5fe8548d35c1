import { isFind, type Profiel, type Vondst } from '../../exports/index.ts';
import { assessTekst, type Oordeel, opsomming } from '../../rules/index.ts';
import type { LijstVraag } from './keuzes.ts';

/** Where something stands that belongs to no column. */
export type Plaats = 'boven-kop' | 'opmerkingen' | 'kolomnaam' | 'bladnaam' | 'bestandsnaam';

/** What was found outside the columns, judged for the party. */
export type PlanVondst = {
  plaats: Plaats;
  /** The name of the sheet, where it is about one of more. */
  blad: string | undefined;
  vondst: Vondst;
  oordeel: Oordeel;
};

/** What a list holds outside its columns: it goes along with the file as it is, and not with the clean list. */
export function vondstenIn(profiel: Profiel, vraag: LijstVraag): PlanVondst[] {
  const { bladen, extra, inBestandsnaam } = profiel;
  const onSheets = bladen.flatMap(({ naam, inNaam, bovenKop, kolommen }) => {
    const blad = bladen.length > 1 ? naam : undefined;
    const names = kolommen.filter(({ inKop }) => inKop.bsn).length;
    return [
      { plaats: 'boven-kop' as const, blad, vondst: bovenKop },
      // Words in the name of a column count with the column.
      { plaats: 'kolomnaam' as const, blad, vondst: { bsn: names, gezondheid: 0, religie: 0 } },
      { plaats: 'bladnaam' as const, blad, vondst: inNaam },
    ];
  });
  const inFile = { plaats: 'bestandsnaam' as const, blad: undefined, vondst: inBestandsnaam };
  const remarks =
    extra === undefined
      ? []
      : [{ plaats: 'opmerkingen' as const, blad: undefined, vondst: extra.inOpmerkingen }];
  return [...onSheets, ...remarks, inFile]
    .filter(({ vondst }) => isFind(vondst))
    .map((found) => ({ ...found, oordeel: judge(found.vondst, vraag) }));
}

const judge = ({ bsn, gezondheid, religie }: Vondst, vraag: LijstVraag): Oordeel =>
  assessTekst({
    ...vraag,
    heeftBsn: bsn > 0,
    woorden: [
      ...(gezondheid > 0 ? (['gezondheid'] as const) : []),
      ...(religie > 0 ? (['religie'] as const) : []),
    ],
  });

/** The place, as a sentence names it: "de regels boven de kop". */
export function plaatsNaam({ plaats, blad }: Pick<PlanVondst, 'plaats' | 'blad'>): string {
  const on = blad === undefined ? '' : ` van blad “${blad}”`;
  const places: Record<Plaats, string> = {
    'boven-kop': `de regels boven de kop${on}`,
    opmerkingen: 'de opmerkingen bij cellen',
    kolomnaam: `de namen van kolommen${on}`,
    bladnaam: `de naam${on === '' ? ' van het blad' : on}`,
    bestandsnaam: 'de naam van het bestand',
  };
  return places[plaats];
}

/** What was found, as a sentence names it: "een nummer dat een BSN kan zijn en een woord over gezondheid". */
export const vondstNaam = ({ bsn, gezondheid, religie }: Vondst): string =>
  opsomming(
    [
      bsn > 0 ? 'een nummer dat een BSN kan zijn' : '',
      gezondheid > 0 ? 'een woord over gezondheid' : '',
      religie > 0 ? 'een woord over geloof' : '',
    ].filter((find) => find !== ''),
  );
