import { findVerantwoordelijke, type Dossier } from '../../dossier/index.ts';
import { partijnaam } from '../../dossier/verwerkingen/index.ts';
import { delen, ofOntbreekt, ontbreekt, type Registerrij } from './rij.ts';

const isOvergedragen = ({ uitvoering }: Dossier): boolean =>
  uitvoering.vorm === 'openbaar-lichaam' && uitvoering.volledigeOverdracht === 'ja';

/** Who is responsible, and who carries it out under mandate. */
export function verantwoordelijkeVan({ dossier }: Registerrij): string {
  const { orgaan, naam } = findVerantwoordelijke(dossier);
  const wie = isOvergedragen(dossier) ? 'naam van het openbaar lichaam' : 'naam van de gemeente';
  const uitvoerder = ofOntbreekt(dossier.uitvoering.naam, 'naam van de uitvoerende organisatie');
  const doet =
    dossier.uitvoering.vorm === 'centrumgemeente' || dossier.uitvoering.vorm === 'openbaar-lichaam'
      ? `uitvoering door ${uitvoerder}`
      : undefined;
  return delen([`${orgaan} van ${ofOntbreekt(naam, wie)}`, isOvergedragen(dossier) ? undefined : doet]);
}

/** The address; the dossier has that of the municipality only. */
export const contactVan = ({ dossier }: Registerrij): string =>
  isOvergedragen(dossier)
    ? ontbreekt('adres van het openbaar lichaam')
    : delen(
        [
          ofOntbreekt(dossier.gemeente.adres, 'adres van de gemeente'),
          ofOntbreekt(dossier.gemeente.postcodeEnPlaats, 'postcode en plaats van de gemeente'),
        ],
        ', ',
      );

/** The FG and how to reach them. */
export const fgVan = ({ dossier: { contacten } }: Registerrij): string =>
  delen([
    ofOntbreekt(contacten.fgNaam, 'naam van de FG'),
    ofOntbreekt(contacten.fgEmail, 'e-mailadres van de FG'),
    contacten.fgTelefoon?.trim(),
  ]);

/** Parties that decide with the municipality. */
export const gezamenlijkVan = ({ partijen }: Registerrij): string =>
  delen(partijen.filter(({ rol }) => rol === 'gezamenlijk').map(partijnaam)) || 'geen';
