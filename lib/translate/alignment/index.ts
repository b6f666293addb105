export { alignWords } from './align-words';
