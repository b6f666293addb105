const ARABIC_LETTER = /(?=\p{L})\p{Script=Arabic}/u;
const LETTER = /\p{L}/u;

// Bidi class R and AL: the scripts written from right to left, with the marks that count as them.
const FIRST_STRONG =
  /([\u200f\u061c]|(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}])|\u200e|\p{L}/u;

export type TextDirection = 'rtl' | 'ltr';

/**
 * Direction of a passage by its first strong character (Unicode bidi algorithm, rules P2 and P3,
 * isolates not skipped).
 *
 * @param fallback the answer for text without a strong character, e.g. a number
 */
export function directionOf(text: string, fallback: TextDirection): TextDirection {
  const strong = FIRST_STRONG.exec(text);
  if (strong === null) return fallback;
  return strong[1] === undefined ? 'ltr' : 'rtl';
}

/** Arabic letters ÷ letters, 0 to 1; 0 for text without letters. */
export function arabicShare(text: string): number {
  let letters = 0;
  let arabic = 0;
  // One by one: a list of five million matches would fill the memory, one long match the stack.
  for (const character of text) {
    if (!LETTER.test(character)) continue;
    letters++;
    if (ARABIC_LETTER.test(character)) arabic++;
  }
  return letters === 0 ? 0 : arabic / letters;
}

/** Whether the text holds at least one letter of the Arabic script (its digits and points do not count). */
export function hasArabicLetter(text: string): boolean {
  return ARABIC_LETTER.test(text);
}
