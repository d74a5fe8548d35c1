// The question is the same on screen and in a document: its outcome and its words stand with the rules.
export {
  antwoordWoorden,
  criteriumlijsten,
  dpiaNodigUitkomst,
  metVoorstel,
  voorgesteld,
  voorstelWoorden,
} from '../../rules/index.ts';
