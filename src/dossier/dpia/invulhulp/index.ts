export { formulierUrn, schemaAdres, type InvulhulpBestand } from './formaat.ts';
export { leesInvulhulp, type InvulhulpGelezen } from './lezen.ts';
export { schrijfInvulhulp } from './schrijven.ts';
