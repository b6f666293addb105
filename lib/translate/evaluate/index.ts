export { corpusBleu } from './bleu';
export { corpusChrf, sentenceChrf } from './chrf';
