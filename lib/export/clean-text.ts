const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: old line and page breaks are control characters
const LINE_BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing what XML 1.0 forbids is its purpose
const FORBIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;

/**
 * Text that every file can hold: "\n" line breaks, no control characters, none of the code points
 * that XML 1.0 forbids (production 2, "Char"), U+FFFD in the place of half surrogate pairs. Tabs and
 * every visible character stay.
 */
export function cleanText(text: string): string {
  return text.replace(LONE_SURROGATES, '\ufffd').replace(LINE_BREAKS, '\n').replace(FORBIDDEN, '');
}

/** Cleaned text on one line: line breaks and tabs become spaces. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();
}
