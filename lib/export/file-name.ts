import type { ExportFormat } from './types';

/** Bytes of UTF-8 that every file system and most archives take, extension included. */
const MAX_BYTES = 200;
const FALLBACK = 'muwazi';

/** Controls, half surrogate pairs, marks and controls of direction, and other characters without a width. */
const INVISIBLE =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;
/** What Windows forbids in a name; macOS and Linux forbid the slash and the colon among them. */
const FORBIDDEN = /[\\/:*?"<>|]/g;
/** Device names of Windows, also with something after a dot. */
const RESERVED = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\s*(?:\.|$))/i;

/**
 * A name for the file from the document's title, in its own letters: safe on Windows, macOS and
 * Linux, at most 200 bytes long, never empty, hidden or reserved, and without characters that could
 * make it look like another name.
 */
export function fileNameOf(title: string, format: ExportFormat): string {
  const extension = `.${format}`;
  const name = trim(
    title
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .replace(INVISIBLE, '')
      .replace(FORBIDDEN, ' ')
      .replace(/ {2,}/g, ' '),
  );
  const safe = RESERVED.test(name) ? `_${name}` : name;
  const stem = trim(cut(safe, MAX_BYTES - extension.length));
  return `${stem === '' ? FALLBACK : stem}${extension}`;
}

/** A leading dot hides a file, a leading hyphen is an option, Windows drops dots and spaces at the end. */
function trim(name: string): string {
  return name.replace(/^[\s.\-~]+|[\s.]+$/gu, '');
}

/** As many whole characters, as a reader counts them, as fit into so many bytes. */
function cut(text: string, bytes: number): string {
  let size = 0;
  let result = '';
  for (const { segment } of new Intl.Segmenter('ar', { granularity: 'grapheme' }).segment(text)) {
    size += Buffer.byteLength(segment, 'utf8');
    if (size > bytes) break;
    result += segment;
  }
  return result;
}
