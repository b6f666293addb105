export { confidence } from './confidence';
export { type TokenEvidence, tokenEvidence } from './token-evidence';
