import { dpiaDelen } from '../../content/index.ts';
import { printDate } from '../../rules/index.ts';
import { gemeenteVan } from '../plan/beeld.ts';
import { beschrijvingVan } from './beschrijving.ts';
import { bronnenVan } from './bronnen.ts';
import { herkomstVan } from './herkomst.ts';
import { omgevingVan } from './omgeving.ts';
import { paragrafenVan } from './paragrafen.ts';
import { rechtVan } from './recht.ts';
import { risicosVan } from './risicos.ts';
import { samenvattingVan } from './samenvatting.ts';
import type { Stuk } from './stuk.ts';
import { vaststellingVan } from './vaststelling.ts';
import type { DpiaView } from './view.ts';

/** Turns the worked-out DPIA into the plain values of the template. */
export const toView = (stuk: Stuk): DpiaView => ({
  gemeente: gemeenteVan(stuk.dossier),
  datum: printDate(stuk.vandaag),
  voorbeeldOntbreekt: { ontbreekt: 'wat er nog moet komen' },
  delen: {
    a: deel('A'),
    b: deel('B'),
    c: deel('C'),
    d: deel('D'),
    rond: deel('rond'),
  },
  ...paragrafenVan(stuk.dpia),
  ...samenvattingVan(stuk),
  ...beschrijvingVan(stuk),
  ...omgevingVan(stuk),
  ...rechtVan(stuk),
  ...risicosVan(stuk),
  ...vaststellingVan(stuk),
  ...herkomstVan(stuk),
  ...bronnenVan(stuk),
});

const deel = (id: string): string => dpiaDelen.find((one) => one.id === id)?.titel ?? id;
