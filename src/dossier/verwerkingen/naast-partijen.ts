import { dpiaTekst, type Gegeven, type Taak } from '../../content/index.ts';

/** What registers and documents call the base register of persons. */
export const brp = 'Basisregistratie Personen (BRP)';

/** Whether the municipality takes a field from the base register of persons, and not from a party or the inburgeraar. */
export const isUitBrp = ({ id }: Pick<Gegeven, 'id'>): boolean => id === 'datum-vestiging-gemeente';

/**
 * Who gets data for a task without being a party of the dossier: with bills that the municipality pays, those that are paid
 * (art. 56a Participatiewet), other ones for each person. Undefined for every other task.
 */
export const overigeOntvangers = ({ id }: Pick<Taak, 'id'>): string | undefined =>
  id === 'ontzorgen' ? dpiaTekst('ontvangers-ontzorgen') : undefined;
