export type { MarianTokenizer } from './tokenizer';
export { type RunOptions, Translator, type TranslatorParts } from './translator';
