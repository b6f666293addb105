import { normaliseForMatch } from '@/lib/text';

/** A text as it is searched, and where each of its letters stood in the text as written. */
export interface FoldedText {
  readonly text: string;
  /** For each place of `text` and for its end: the place in the written text. */
  readonly places: readonly number[];
}

/**
 * Folds a text for searching: spellings of one Arabic word count as the same, as do capitals and
 * small letters. What a reader leaves out when typing (vowel signs, tatweel) is not there.
 */
export function foldText(written: string): FoldedText {
  let text = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of written) {
    const folded = foldLetter(letter);
    for (let index = 0; index < folded.length; index += 1) places.push(place);
    text += folded;
    place += letter.length;
  }
  places.push(place);
  return { text, places };
}

const folds = new Map<string, string>();

/** Remembered: a long document has millions of letters, of a few hundred kinds. */
function foldLetter(letter: string): string {
  const known = folds.get(letter);
  if (known !== undefined) return known;
  const folded = /\s/u.test(letter) ? ' ' : normaliseForMatch(letter).toLowerCase();
  folds.set(letter, folded);
  return folded;
}
