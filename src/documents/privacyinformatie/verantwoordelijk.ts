import { findVerantwoordelijke, type Dossier } from '../../dossier/index.ts';
import { textOf } from '../answers.ts';
import { gemeenteVan } from '../plan/beeld.ts';
import type { PrivacyinformatieView } from './view.ts';

type Verantwoordelijk = Pick<
  PrivacyinformatieView,
  | 'wij'
  | 'isCentrumgemeente'
  | 'isDeelsOvergedragen'
  | 'uitvoerder'
  | 'fg'
  | 'toelichtingVerantwoordelijke'
  | 'heeftToelichtingVerantwoordelijke'
  | 'uitvoeringOpen'
>;

/** Who is responsible and how to reach them (art. 13 lid 1 onder a en b AVG). */
export function verantwoordelijkVan(dossier: Dossier): Verantwoordelijk {
  const { gemeente, uitvoering, contacten } = dossier;
  const { orgaan, toelichting } = findVerantwoordelijke(dossier);
  const isVolledig = uitvoering.vorm === 'openbaar-lichaam' && uitvoering.volledigeOverdracht === 'ja';
  return {
    wij: {
      orgaan,
      naam: isVolledig ? textOf('uitvoering.naam', uitvoering.naam) : gemeenteVan(dossier),
      // The dossier has the address of the municipality only.
      adres: isVolledig
        ? { ontbreekt: 'adres van het openbaar lichaam' }
        : textOf('gemeente.adres', gemeente.adres),
      plaats: isVolledig
        ? { ontbreekt: 'postcode en plaats van het openbaar lichaam' }
        : textOf('gemeente.postcodeEnPlaats', gemeente.postcodeEnPlaats),
      bereik: { ontbreekt: 'telefoonnummer en e-mailadres van het team inburgering' },
    },
    isCentrumgemeente: uitvoering.vorm === 'centrumgemeente',
    isDeelsOvergedragen: uitvoering.vorm === 'openbaar-lichaam' && !isVolledig,
    uitvoerder: textOf('uitvoering.naam', uitvoering.naam),
    fg: {
      naam: textOf('contacten.fgNaam', contacten.fgNaam),
      email: textOf('contacten.fgEmail', contacten.fgEmail),
      telefoon: textOf('contacten.fgTelefoon', contacten.fgTelefoon),
    },
    toelichtingVerantwoordelijke: toelichting ?? '',
    heeftToelichtingVerantwoordelijke: toelichting !== undefined,
    uitvoeringOpen: !uitvoering.vorm,
  };
}
