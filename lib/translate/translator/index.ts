export { type RunOptions, Translator, type TranslatorParts } from './translator';
