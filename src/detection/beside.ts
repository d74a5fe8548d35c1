/** A column with numbers that stand for a person in place of the BSN. */
export const klantnummer = 'klantnummer';
/** A column in which people write freely. */
export const vrijeTekst = 'vrije-tekst';
