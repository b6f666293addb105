import { createHash } from 'node:crypto';
import type { ImportedBlock, ImportedDocument, ImportNotice } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import { arabicShare } from '@/lib/text';
import { looksBinary } from './binary';
import { cleanText } from './clean-text';
import { takeDate } from './dates/take-date';
import { type DecodedText, decodeBytes } from './decode-bytes';
import { detectFormat } from './detect-format';
import { takeFrontMatter } from './front-matter';
import { keepsLetters } from './keeps-letters';
import { IMPORT_LIMITS, type ImportLimits } from './limits';
import { readMarkdown } from './markdown';
import { readPlainText } from './plain-text';
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
 *   UNSUPPORTED_FORMAT { format }, DOCUMENT_TOO_LONG { limitCharacters }, NO_LETTERS
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

  const fileName = 'bytes' in input ? (input.fileName ?? null) : null;
  const decoded = 'bytes' in input ? decodeBytes(bytes) : pasted(input.text);
  const { text, notices } = cleanText(decoded.text);
  if (text.length > maxCharacters)
    throw new MuwaziError('DOCUMENT_TOO_LONG', { limitCharacters: maxCharacters });
  if (text.trim() === '') throw new MuwaziError('EMPTY_INPUT');
  if (!/\p{L}/u.test(text)) throw new MuwaziError('NO_LETTERS');

  const format = detectFormat(fileName, text);
  const head = format === 'md' ? readMarkdownDocument(text) : readTextDocument(text);
  const { blocks, split } = splitLongBlocks(head.blocks);
  if (blocks.length === 0) throw new MuwaziError('EMPTY_INPUT');
  const given = 'text' in input ? input.title : undefined;
  return {
    title: titleOf(blocks, given ?? head.title, fileName),
    date: head.date,
    origin: {
      fileName,
      format,
      encoding: decoded.encoding,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    blocks,
    notices: [...decoded.notices, ...notices, ...contentNotices(text, split)],
  };
}

/** @throws MuwaziError BINARY_INPUT for a binary file pasted as text */
function pasted(text: string): DecodedText {
  if (looksBinary(text)) throw new MuwaziError('BINARY_INPUT');
  return { text, encoding: 'utf-8', notices: [] };
}

interface ReadText {
  readonly title: string | undefined;
  readonly date: string | null;
  readonly blocks: readonly ImportedBlock[];
}

function readTextDocument(text: string): ReadText {
  const dated = takeDate(text);
  return { title: undefined, date: dated.date, blocks: readPlainText(dated.text) };
}

function readMarkdownDocument(text: string): ReadText {
  const front = takeFrontMatter(text);
  const dated = front.date === null ? takeDate(front.text) : { date: front.date, text: front.text };
  const blocks = readMarkdown(dated.text);
  // A parser has limits of its own (nesting, for one). Better plain paragraphs than a lost word.
  const body = keepsLetters(dated.text, blocks) ? blocks : readPlainText(dated.text);
  const repeated = body[0]?.kind === 'heading' && body[0].text === front.title;
  const lead = repeated ? front.blocks.filter(({ kind }) => kind !== 'heading') : front.blocks;
  return { title: front.title, date: dated.date, blocks: [...lead, ...body] };
}

function contentNotices(text: string, split: number): ImportNotice[] {
  const notices: ImportNotice[] = [];
  const share = arabicShare(text);
  if (share < MIN_ARABIC_SHARE)
    notices.push({ code: 'MOSTLY_NOT_ARABIC', details: { percent: Math.round(share * 100) } });
  if (split > 0) notices.push({ code: 'LONG_LINES_SPLIT', details: { count: split } });
  return notices;
}
