export type { MarianTokenizer } from './marian-tokenizer';
export { openTokenizer, type TokenizerFiles } from './open-tokenizer';
