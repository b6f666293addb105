import type { CharacterRange } from '../types';

/** A word of a text and the tokens the model reads it as. */
export interface TokenisedWord {
  /** Without the marks around it. */
  readonly range: CharacterRange;
  readonly ids: readonly number[];
}

const MARKS_AROUND = /^[\p{P}\p{S}]*|[\p{P}\p{S}]*$/gu;

/**
 * The words of a text between white space, each with its own tokens: joined they are the tokens of the whole
 * text, since no SentencePiece piece goes across white space. Words of marks only have an empty range.
 *
 * @param encode tokens of one word
 */
export function tokeniseWords(text: string, encode: (word: string) => number[]): TokenisedWord[] {
  return [...text.matchAll(/\S+/gu)].map((match) => {
    const [word] = match;
    const [before = '', after = ''] = word.match(MARKS_AROUND) ?? [];
    const start = match.index + before.length;
    const end = Math.max(start, match.index + word.length - after.length);
    return { range: [start, end], ids: encode(word) };
  });
}

/** Number of the word that each token belongs to. */
export function wordOfToken(words: readonly TokenisedWord[]): number[] {
  return words.flatMap(({ ids }, word) => ids.map(() => word));
}
