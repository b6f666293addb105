export { PieceIndex } from './piece-index';
export { type TypedPrefix, typedPrefix } from './typed-prefix';
