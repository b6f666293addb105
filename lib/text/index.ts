export { beginsLikeASentence } from './begins-like-a-sentence';
export { copiesAsIs } from './copies-as-is';
export { cutLongSentence } from './cut-long-sentence';
export { findDateline } from './find-dateline';
export { arabicShare, directionOf, hasArabicLetter, type TextDirection } from './letters';
export { normaliseForMatch, normaliseForModel, stripDiacritics } from './normalise';
export { formsWithProclitics } from './proclitics';
export { splitSentences } from './sentences/split-sentences';
export { toWesternDigits } from './western-digits';
