export { joinTargets } from './join-targets';
export { PieceCutter } from './piece-cutter';
export { isCopied, type SourcePiece } from './source-piece';
