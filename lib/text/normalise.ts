import { toWesternDigits } from './western-digits';

// The Arabic points, the tatweel and the invisible marks the model never saw in training.
// Same set, in the same order of steps, as the `normalizer` of the model's tokenizer.json; digits follow.
const MARKS =
  /[\u064b-\u065f\u0670\u0640\u0610-\u061a\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const SPACES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these controls are white space to the model
  /[\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u200b-\u200f\u2581\ufeff\ufffd]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is its purpose
const CONTROLS = /[\u0001-\u0008\u000e-\u001f\u007f\u008f\u009f]+/g;

/**
 * The form of a sentence the model reads: NFKC, without diacritics, tatweel, bidi controls and
 * zero-width characters, white space collapsed and trimmed, digits Western. Only the model sees it; the page and
 * the exports keep the text as written.
 *
 * @param text any string, Arabic or not
 */
export function normaliseForModel(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(MARKS, '')
    .replace(SPACES, ' ')
    .replace(CONTROLS, '')
    .normalize('NFKC')
    .trim();
  // Models know ٣ and ٫ badly or not at all, and a number they do not know is a number lost.
  return toWesternDigits(plain);
}

/**
 * The form in which two spellings of one Arabic sentence count as the same: `normaliseForModel`,
 * then أإآٱ→ا, ى→ي, ة→ه. For comparing only, never for showing.
 */
export function normaliseForMatch(text: string): string {
  return normaliseForModel(text)
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

// Combining points only: U+06DD, U+06DE, U+06E5, U+06E6 and U+06E9 are letters and signs of their own.
const DIACRITICS =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g;

/** The text without its Arabic vowel points and Quranic marks, everything else as written. */
export function stripDiacritics(text: string): string {
  return text.replace(DIACRITICS, '');
}
