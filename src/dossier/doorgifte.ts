import { rolVanDienst } from './derived.ts';
import type { Dienst, Dossier, DossierPartij } from './schema.ts';

/** Where a party processes the data of one service. */
export type Verwerkingsplaats = {
  partij: DossierPartij;
  dienst: Dienst;
  /** `onbekend` where no agreement says it, and nothing may be concluded. */
  plaats: 'eer' | 'buiten-eer' | 'onbekend';
  /** Country and instrument of a transfer (art. 44–49 AVG), as the agreement has them. */
  toelichting: string | undefined;
  /** Countries of subprocessors that are none of the EEA as far as their name tells. */
  landen: readonly string[];
};

/**
 * Where data go by the agreements of the dossier: for each service that has one, and for each processor, which must have one
 * (art. 28 lid 3 AVG). Another party decides itself where it works.
 */
export const verwerkingsplaatsen = (dossier: Dossier): Verwerkingsplaats[] =>
  dossier.partijen.flatMap((partij) =>
    partij.diensten.flatMap((dienst) => {
      const agreements = dossier.overeenkomsten.filter((one) => one.dienst === dienst.id);
      if (agreements.length === 0 && !isVerwerker(dossier, dienst)) return [];
      const outside = agreements.find(({ locatie }) => locatie === 'buiten-eer');
      const inside = agreements.some(({ locatie }) => locatie === 'nederland' || locatie === 'eer');
      const countries = agreements.flatMap(({ subverwerkers }) =>
        subverwerkers.map(({ land }) => land ?? ''),
      );
      return [
        {
          partij,
          dienst,
          plaats: outside ? 'buiten-eer' : inside ? 'eer' : 'onbekend',
          toelichting: outside?.locatieToelichting?.trim() || undefined,
          landen: [...new Set(countries.map((land) => land.trim()))].filter((land) => !isEerland(land)),
        },
      ];
    }),
  );

function isVerwerker(dossier: Dossier, dienst: Dienst): boolean {
  const rol = rolVanDienst(dossier, dienst);
  return rol.status === 'bepaald' && rol.value === 'verwerker';
}

/** A country of the European Economic Area by its Dutch name; an empty name says nothing. */
const isEerland = (land: string): boolean =>
  land === '' || eerlanden.has(land.toLowerCase().replace(/^de /u, ''));

/** The countries of the Union, and IJsland, Liechtenstein and Noorwegen. */
const eerlanden = new Set(
  ['nederland', 'belgië', 'bulgarije', 'cyprus', 'denemarken', 'duitsland', 'estland', 'finland', 'frankrijk']
    .concat(['griekenland', 'hongarije', 'ierland', 'italië', 'kroatië', 'letland', 'litouwen', 'luxemburg'])
    .concat(['malta', 'oostenrijk', 'polen', 'portugal', 'roemenië', 'slovenië', 'slowakije', 'spanje'])
    .concat(['tsjechië', 'zweden', 'ijsland', 'liechtenstein', 'noorwegen']),
);
