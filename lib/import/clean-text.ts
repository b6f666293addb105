import type { ImportNotice } from '@/lib/document';

/** C0 and C1 controls that are no white space, and DEL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is its purpose
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: old line and page breaks are control characters
const LINE_BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text that every later step can hold: "\n" line breaks, no byte order mark, no control characters,
 * no lone surrogates (U+FFFD in their place). What was changed is told, never silent.
 *
 * Bidi controls stay: they are part of how a mixed passage reads, they are harmless where text is
 * never run as markup, and every passage on screen and in exports is isolated in its own direction.
 */
export function cleanText(text: string): { text: string; notices: ImportNotice[] } {
  const notices: ImportNotice[] = [];
  let controls = 0;
  let surrogates = 0;
  const cleaned = text
    .replace(/^\ufeff/, '')
    .replace(LINE_BREAKS, '\n')
    .replace(CONTROLS, () => {
      controls++;
      return '';
    })
    .replace(LONE_SURROGATES, () => {
      surrogates++;
      return '\ufffd';
    });
  if (controls > 0) notices.push({ code: 'CONTROLS_REMOVED', details: { count: controls } });
  if (surrogates > 0) notices.push({ code: 'SURROGATES_REPLACED', details: { count: surrogates } });
  return { text: cleaned, notices };
}

/** Invisible direction marks say nothing at the edge of a block and would only sit in a cursor's way. */
const EDGE = /[\s\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** A block's text without white space and direction marks around it. */
export function trimBlock(text: string): string {
  // No regular expression with "$": it would try every white space of a megabyte of it to the end.
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text[start] ?? '')) start++;
  while (end > start && EDGE.test(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}
