export { bestandsnaam } from './beeld.ts';
