const WORD = /[\p{L}\p{N}]/u;

/**
 * Cuts a text at the given positions, but leaves no piece without a letter or digit: stray full
 * stops, dashes and stars go with the sentence before them, or the first one when there is none.
 *
 * @param boundaries ascending positions inside the text
 */
export function joinWordless(text: string, boundaries: readonly number[]): string[] {
  const sentences: string[] = [];
  let start = 0;
  let pending = '';
  for (const end of [...boundaries, text.length]) {
    const piece = text.slice(start, end);
    start = end;
    if (piece === '') continue;
    if (WORD.test(piece)) {
      sentences.push(pending + piece);
      pending = '';
    } else if (sentences.length > 0) sentences.push((sentences.pop() ?? '') + piece);
    else pending += piece;
  }
  if (pending !== '') sentences.push(pending);
  return sentences;
}
