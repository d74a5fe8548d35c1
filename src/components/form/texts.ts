/** Every word that the form components add to what a page passes in. */
export const texts = {
  optional: '(niet verplicht)',
  why: 'Waarom deze vraag?',
  previous: 'Vorige stap',
  errorTitle: (count: number) =>
    count === 1 ? 'Er klopt iets nog niet' : `Er kloppen ${count} dingen nog niet`,
  errorPrefix: 'Fout: ',
  dateHint: 'Bijvoorbeeld 31-12-2026.',
  stepCount: (step: number, total: number) => `Stap ${step} van ${total}`,
} as const;
