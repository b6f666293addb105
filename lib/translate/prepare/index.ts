export { joinTargets } from './join-targets';
export type { SourcePiece } from './source-piece';
export { splitToFit } from './split-to-fit';
