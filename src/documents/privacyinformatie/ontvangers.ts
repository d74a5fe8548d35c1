import { leverancierVan, type Dossier } from '../../dossier/index.ts';
import type { Ketenpartij } from '../../dossier/verwerkingen/index.ts';
import type { InlineValue } from '../tree/index.ts';
import { naamVanPartij, namenrij } from './namen.ts';
import type { AndereOntvanger, Doelen, Namen, Ontvangers } from './view.ts';

/** Parties that the text names itself; in a dossier they may stand under the name of a desk. */
const overheden: Record<string, 'duo' | 'coa' | 'cbs' | 'nieuweGemeente' | 'vorigeGemeente'> = {
  duo: 'duo',
  'instantie-leerbaarheidstoets': 'duo',
  coa: 'coa',
  'instantie-voorbereiding': 'coa',
  cbs: 'cbs',
  'nieuwe-woongemeente': 'nieuweGemeente',
  'vorige-woongemeente': 'vorigeGemeente',
};

type Soort = Exclude<
  keyof Ontvangers,
  'duo' | 'coa' | 'cbs' | 'nieuweGemeente' | 'vorigeGemeente' | 'andere'
>;

/** What a kind of party is to the reader. */
const soorten: Record<string, Soort> = {
  'cursusinstelling-onderwijsroute': 'taalschool',
  'aanbieder-b1-taalschakel': 'taalschool',
  'aanbieder-z-route': 'taalschool',
  'aanbieder-z-route-participatie': 'participatie',
  'aanbieder-map': 'map',
  'aanbieder-pvt': 'pvt',
  'maatschappelijke-begeleider': 'begeleider',
  'toezichthouder-leerbaarheidstoets': 'toezichthouder',
  'instantie-diplomawaardering': 'diploma',
  'openbaar-lichaam-wgr': 'openbaarLichaam',
  tolk: 'tolk',
  'kinderopvang-vve': 'kinderopvang',
  werkgever: 'werkgever',
  'verhuurder-nutsbedrijf': 'verhuurder',
  softwareleverancier: 'software',
};

/** Who gets data, with the names of this dossier; a party that must be there and has no name yet shows as missing. */
export function ontvangersVan(
  dossier: Dossier,
  partijen: readonly Ketenpartij[],
  doelen: Doelen,
): Ontvangers {
  const met = (soort: Soort, missing?: string): Namen | undefined => {
    const names = partijen.filter((partij) => soorten[partij.soort] === soort).map(naamVanPartij);
    const all = soort === 'software' ? [...names, ...leveranciers(dossier)] : names;
    return namenrij(all.length === 0 && missing !== undefined ? [{ ontbreekt: missing }] : all);
  };
  const wordt = (one: (typeof overheden)[string]): boolean =>
    partijen.some(({ soort, naar }) => overheden[soort] === one && naar.length > 0);
  return {
    duo: wordt('duo'),
    coa: wordt('coa'),
    cbs: wordt('cbs'),
    nieuweGemeente: wordt('nieuweGemeente'),
    vorigeGemeente: wordt('vorigeGemeente'),
    taalschool: met('taalschool', doelen.leerroute || doelen.zroute ? 'naam van de taalschool' : undefined),
    map: met('map', aanbieder(dossier, 'aanbieden-map', doelen.map, 'de MAP')),
    pvt: met('pvt', aanbieder(dossier, 'aanbieden-pvt', doelen.pvt, 'het PVT')),
    participatie: met('participatie'),
    begeleider: met(
      'begeleider',
      aanbieder(
        dossier,
        'maatschappelijke-begeleiding',
        doelen.begeleiding,
        'de maatschappelijke begeleiding',
      ),
    ),
    toezichthouder: met('toezichthouder'),
    diploma: met('diploma'),
    openbaarLichaam: met('openbaarLichaam'),
    tolk: met('tolk'),
    kinderopvang: met('kinderopvang'),
    werkgever: met('werkgever'),
    verhuurder: met('verhuurder'),
    software: met('software', 'naam van de leverancier van het computersysteem'),
    andere: partijen.flatMap(andereVan),
  };
}

/** Who offers a part must be named, unless it is settled that the municipality does it itself. */
function aanbieder(dossier: Dossier, taak: string, doesIt: boolean, wat: string): string | undefined {
  const keuze = dossier.taken.find((one) => one.taak === taak);
  const isOwn = keuze?.inScope === 'ja' && keuze.uitvoerders.length === 0;
  return doesIt && !isOwn ? `naam van wie ${wat} geeft` : undefined;
}

/** Suppliers of systems that are no party of the dossier yet. */
export function leveranciers({ systemen, partijen }: Dossier): InlineValue[] {
  const known = new Set(partijen.map(({ naam }) => naam.trim().toLowerCase()));
  return systemen
    .flatMap((systeem) => leverancierVan(systeem) ?? [])
    .filter((naam) => !known.has(naam.toLowerCase()));
}

const andereVan = (partij: Ketenpartij): AndereOntvanger[] =>
  soorten[partij.soort] !== undefined || overheden[partij.soort] !== undefined
    ? []
    : [
        {
          naam: naamOf(naamVanPartij(partij)),
          wat: partij.soortNaam || { ontbreekt: 'wat deze partij met de gegevens doet' },
        },
      ];

const naamOf = (name: InlineValue): AndereOntvanger['naam'] =>
  typeof name === 'string' || (typeof name === 'object' && 'ontbreekt' in name) ? name : '';
