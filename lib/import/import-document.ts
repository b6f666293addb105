import { createHash } from 'node:crypto';
import { type ImportedDocument, type ImportNotice, MAX_SEGMENTS } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import { arabicShare } from '@/lib/text';
import { looksBinary } from './binary';
import { cleanText } from './clean-text';
import { type DecodedText, decodeBytes } from './decode-bytes';
import { detectFormat, refuseOtherFormats } from './detect-format';
import { IMPORT_LIMITS, type ImportLimits } from './limits';
import { readMarkdownDocument } from './markdown';
import { readPlainTextDocument } from './plain-text-document';
import { splitLongBlocks } from './split-long-blocks';
import { titleOf } from './title';

/** A file as it came, or text a reader pasted. */
export type ImportInput =
  | { readonly bytes: Uint8Array; readonly fileName?: string | undefined }
  | { readonly text: string; readonly title?: string | undefined };

/** Below this share of Arabic letters the reader is asked whether this is the right text. */
const MIN_ARABIC_SHARE = 0.1;

/**
 * Turns a file or a pasted text into blocks in reading order. Nothing of the text is lost: what was
 * changed or taken out (control characters, the date at the head) is told in `notices` and `date`.
 *
 * @param limits tighter or wider than `IMPORT_LIMITS`
 * @throws MuwaziError INPUT_TOO_LARGE { limitMegabytes }, EMPTY_INPUT, BINARY_INPUT,
 *   UNSUPPORTED_FORMAT { format }, DOCUMENT_TOO_LONG { limitCharacters }, NO_LETTERS,
 *   TOO_MANY_SENTENCES { limitSentences }
 */
export async function importDocument(
  input: ImportInput,
  limits: Partial<ImportLimits> = {},
): Promise<ImportedDocument> {
  const { maxBytes, maxCharacters } = { ...IMPORT_LIMITS, ...limits };
  const bytes = 'bytes' in input ? input.bytes : new TextEncoder().encode(input.text);
  if (bytes.byteLength > maxBytes)
    throw new MuwaziError('INPUT_TOO_LARGE', { limitMegabytes: maxBytes / (1024 * 1024) });
  if (bytes.byteLength === 0) throw new MuwaziError('EMPTY_INPUT');

  const fileName = cleanName('bytes' in input ? input.fileName : undefined);
  refuseOtherFormats(fileName);
  const decoded = 'bytes' in input ? decodeBytes(bytes) : pasted(input.text);
  const { text, notices } = cleanText(decoded.text);
  if (text.length > maxCharacters)
    throw new MuwaziError('DOCUMENT_TOO_LONG', { limitCharacters: maxCharacters });
  if (text.trim() === '') throw new MuwaziError('EMPTY_INPUT');
  if (!/\p{L}/u.test(text)) throw new MuwaziError('NO_LETTERS');

  refuseTooManyLines(text);
  const format = detectFormat(fileName, text);
  const read = format === 'md' ? readMarkdownDocument(text) : readPlainTextDocument(text);
  const { blocks, split } = splitLongBlocks(read.blocks);
  if (blocks.length === 0) throw new MuwaziError('EMPTY_INPUT');
  const given = cleanName('text' in input ? input.title : undefined);
  return {
    title: titleOf(blocks, given ?? read.title, fileName),
    date: read.date,
    origin: {
      fileName,
      format,
      encoding: decoded.encoding,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    blocks,
    notices: [...decoded.notices, ...notices, ...read.notices, ...contentNotices(text, split)],
  };
}

/** A line is a sentence or more; so many would be looked at for seconds and refused all the same. */
function refuseTooManyLines(text: string): void {
  let lines = 0;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    if (text.slice(start, end).trim() !== '') lines++;
    start = end + 1;
  }
  if (lines > MAX_SEGMENTS)
    throw new MuwaziError('TOO_MANY_SENTENCES', { limitSentences: MAX_SEGMENTS });
}

/** A name as it can be stored and shown; null for one without a character left. */
function cleanName(name: string | undefined): string | null {
  const cleaned = cleanText(name ?? '')
    .text.replaceAll('\n', ' ')
    .trim();
  return cleaned === '' ? null : cleaned;
}

/** @throws MuwaziError BINARY_INPUT for a binary file pasted as text */
function pasted(text: string): DecodedText {
  if (looksBinary(text)) throw new MuwaziError('BINARY_INPUT');
  return { text, encoding: 'utf-8', notices: [] };
}

function contentNotices(text: string, split: number): ImportNotice[] {
  const notices: ImportNotice[] = [];
  const share = arabicShare(text);
  if (share < MIN_ARABIC_SHARE)
    notices.push({ code: 'MOSTLY_NOT_ARABIC', details: { percent: Math.round(share * 100) } });
  if (split > 0) notices.push({ code: 'LONG_LINES_SPLIT', details: { count: split } });
  return notices;
}
