/** The colours of the house style; each text colour has a contrast of at least 4.5 with its ground. */
export const colours = {
  text: '1F2933',
  heading: '1F3A52',
  quiet: '52616F',
  line: 'B8C4D0',
  link: '1B5A8A',
  tableHead: 'DFE8F0',
  placeholder: 'FFF0A6',
  toelichting: { line: '3D6586', ground: 'EEF3F8' },
  'laat-toetsen': { line: 'B7791F', ground: 'FCF5E3' },
  'let-op': { line: 'B23A1E', ground: 'FBECE7' },
  overgenomen: { line: 'B7791F' },
} as const;
