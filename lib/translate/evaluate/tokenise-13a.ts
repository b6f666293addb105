/**
 * Cuts a line into BLEU's words by the rules of mteval-v13a, as sacreBLEU's `tok:13a` does: punctuation
 * stands alone, full stops and commas inside numbers stay.
 *
 * @param line one segment, cased, not tokenised
 */
export function tokenise13a(line: string): string[] {
  const plain = line
    .replaceAll('<skipped>', '')
    .replaceAll('-\n', '')
    .replaceAll('\n', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return words(
    ` ${plain} `
      .replace(/([{-~[-` -&(-+:-@/])/g, ' $1 ')
      .replace(/([^0-9])([.,])/gu, '$1 $2 ')
      .replace(/([.,])([^0-9])/gu, ' $1 $2')
      .replace(/([0-9])(-)/g, '$1 $2 '),
  );
}

/** What Python takes for white space: sacreBLEU is written in it, and JavaScript's \s differs a little. */
const WHITE_SPACE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these controls are white space there
  /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;

/** Python's `str.split()`. */
export function words(text: string): string[] {
  return text.split(WHITE_SPACE).filter((word) => word !== '');
}
