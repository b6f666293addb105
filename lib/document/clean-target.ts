// biome-ignore lint/suspicious/noControlCharactersInRegex: old line and page breaks are control characters
const LINE_BREAKS = /\s*[\n\r\u000b\u000c\u0085\u2028\u2029]+\s*/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A target as it is kept: on one line, without NUL and half surrogate pairs, which neither UTF-8 nor
 * PostgreSQL can hold. White space within a line stays as typed. Pages clean before they send, the
 * store before it writes, so that what comes back is what was sent.
 */
export function cleanTarget(text: string): string {
  return text.replace(LONE_SURROGATES, '').replaceAll('\0', '').replace(LINE_BREAKS, ' ');
}
