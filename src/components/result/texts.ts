/** Every word that the result components add to what a page passes in. */
export const texts = {
  why: 'Waarom dit antwoord',
  basedOn: 'Dit volgt uit je antwoorden',
  next: 'Wat nu',
  decides: 'Wie beslist',
  needs: 'Wat diegene nodig heeft:',
  change: 'Wijzig',
  missing: 'Vul nog in',
} as const;
