import { findReden } from '../../content/index.ts';
import { findVerantwoordelijke, type Dossier } from '../../dossier/index.ts';
import { dpiaNodigUitkomst, printDate, type DpiaNodig, type Explained } from '../../rules/index.ts';
import { dagVan, tekstVan } from '../plan/antwoorden.ts';
import { gemeenteVan } from '../plan/beeld.ts';
import { citaten } from '../plan/bronnen.ts';
import { eerste } from '../plan/woorden.ts';
import type { Printable } from '../tree/index.ts';
import { kenmerkenVan } from './kenmerken.ts';
import type { DpiaNodigView } from './view.ts';

/** Turns the dossier on a day `jjjj-mm-dd` into the plain values of the template. */
export function toView(dossier: Dossier, vandaag: string): DpiaNodigView {
  const { dpia, contacten } = dossier;
  const { zin, uitleg } = dpiaNodigUitkomst(dpia.nodig);
  const bestaand = bestaandeDpias(dossier);
  return {
    gemeente: gemeenteVan(dossier),
    datum: printDate(vandaag),
    uitkomst: zin,
    redenen: redenenVan(uitleg),
    ...kenmerkenVan(dpia.nodig),
    isVerplicht: is(uitleg, 'verplicht'),
    isAangeraden: is(uitleg, 'aangeraden'),
    isNietVerplicht: is(uitleg, 'niet-verplicht'),
    isOnbekend: uitleg.status !== 'bepaald',
    heeftBestaand: bestaand !== '',
    bestaand,
    orgaan: findVerantwoordelijke(dossier).orgaan,
    fg: tekstVan(contacten.fgNaam, 'naam van de FG'),
    heeftHerziening: Boolean(dpia.herzienOp?.trim()),
    herziening: dagVan(dpia.herzienOp, 'dag om opnieuw te kijken'),
  };
}

const is = (uitleg: Explained<DpiaNodig>, value: DpiaNodig): boolean =>
  uitleg.status === 'bepaald' && uitleg.value === value;

/** The sources of the ground itself; those of the criteria stand with the criteria. */
const redenenVan = (uitleg: Explained<DpiaNodig>): Printable[] =>
  uitleg.status === 'onvolledig'
    ? []
    : uitleg.reasons.map(({ id, zin }) => `${zin} (${citaten(findReden(id)?.bronnen ?? [], 4)})`);

/** So many DPIAs are named; of more, how many there are. */
const mostDpias = 3;

function bestaandeDpias({ bestaandeDocumenten }: Dossier): string {
  const found = bestaandeDocumenten.filter(({ soort }) => soort === 'dpia');
  const names = found.map(({ titel, datum }) => {
    const naam = titel.trim() || 'een DPIA zonder titel';
    return datum?.trim() ? `${naam} (${printDate(datum.trim())})` : naam;
  });
  return eerste(names, mostDpias);
}
