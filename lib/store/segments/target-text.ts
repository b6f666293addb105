import { MuwaziError } from '@/lib/errors';

/** Characters (UTF-16 units) that a target may have. */
const MAX_TARGET = 10_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: old line and page breaks are control characters
const LINE_BREAKS = /\s*[\n\r\u000b\u000c\u0085\u2028\u2029]+\s*/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A target as the store keeps it: on one line, without NUL and half surrogate pairs, which neither
 * UTF-8 nor PostgreSQL can hold. White space within a line stays as typed.
 */
export function cleanTarget(text: string): string {
  return text.replace(LONE_SURROGATES, '').replaceAll('\0', '').replace(LINE_BREAKS, ' ');
}

/**
 * A person's target as the store keeps it.
 *
 * @throws MuwaziError TARGET_TOO_LONG
 */
export function targetText(text: string): string {
  const clean = cleanTarget(text);
  if (clean.length > MAX_TARGET) {
    throw new MuwaziError('TARGET_TOO_LONG', { limitCharacters: MAX_TARGET });
  }
  return clean;
}
