/**
 * What is read from left to right as one thing wherever it stands, while the bidirectional algorithm
 * would move its signs or turn its groups round: addresses, and telephone numbers with a country code.
 */
const TOKENS = [
  /(?:https?:\/\/|ftp:\/\/|www\.)[^\s«»“”"<>،؛؟\p{Script=Arabic}]*[^\s«»“”"<>،؛؟.,;:!?)\]}\p{Script=Arabic}]/iu,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/u,
  /\+\d{1,3}(?:[ .\u00a0-]?\(?\d{1,4}\)?){2,6}(?!\d)/u,
];
const PATTERN = new RegExp(TOKENS.map(({ source }) => source).join('|'), 'giu');

/** Where such things stand: pairs of offsets, beginning and end, in UTF-16 units. */
export function leftToRightTokens(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(PATTERN)].map((match) => [match.index, match.index + match[0].length]);
}
