import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentDocument } from '@/lib/document';
import { IMPORT_LIMITS, importDocument } from './index';
import { encodeText, encodeWithMark } from './testing/encode-text';

const BODY =
  'أعلنت البلدية أمس افتتاح مكتبة عامة في الحي القديم بعد عامين من أعمال الترميم، وقال مديرها إن الأبواب ستفتح للزوار كل يوم.';
const ARTICLE = `date 2024-11-02 القاهرة: ${BODY}\n\nست لغات\n\nوتضم المكتبة ثلاثين ألف كتاب. ${BODY}\n`;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const failure = async (input: Parameters<typeof importDocument>[0], limits = {}) =>
  importDocument(input, limits).then(
    () => null,
    (error: unknown) => error,
  );

describe('importDocument', () => {
  it('reads an article: date, dateline, heading, paragraphs', async () => {
    const imported = await importDocument({ bytes: bytesOf(ARTICLE), fileName: 'خبر.txt' });
    expect(imported).toEqual({
      title: 'أعلنت البلدية أمس افتتاح مكتبة عامة في الحي القديم بعد عامين من أعمال الترميم…',
      date: '2024-11-02',
      origin: {
        fileName: 'خبر.txt',
        format: 'txt',
        encoding: 'utf-8',
        sha256: createHash('sha256').update(ARTICLE).digest('hex'),
      },
      blocks: [
        { kind: 'paragraph', level: null, marker: null, text: `القاهرة: ${BODY}` },
        { kind: 'heading', level: 2, marker: null, text: 'ست لغات' },
        {
          kind: 'paragraph',
          level: null,
          marker: null,
          text: `وتضم المكتبة ثلاثين ألف كتاب. ${BODY}`,
        },
      ],
      notices: [],
    });
    expect(segmentDocument(imported).blocks[0]).toMatchObject({
      hasDateline: true,
      sources: ['القاهرة: ', BODY],
    });
  });

  it('gives the same blocks for a file in any encoding and for pasted text', async () => {
    const text = ARTICLE.replace(/[«»]/g, '');
    const { blocks, date } = await importDocument({ text });
    const files = [
      encodeWithMark(text, 'utf-8'),
      encodeWithMark(text, 'utf-16le'),
      encodeWithMark(text, 'utf-16be'),
      encodeText(text, 'utf-16le'),
      encodeText(text, 'utf-16be'),
      encodeText(text, 'windows-1256'),
      encodeText(text, 'iso-8859-6'),
    ];
    for (const bytes of files) {
      const imported = await importDocument({ bytes: bytes ?? new Uint8Array() });
      expect(imported.blocks, imported.origin.encoding).toEqual(blocks);
      expect(imported.date).toBe(date);
    }
  });

  it('reads Markdown by name, or by its headings when pasted', async () => {
    const text = `# مكتبة جديدة\n\n**${BODY}**`;
    for (const input of [{ text }, { bytes: bytesOf(text), fileName: 'خبر.md' }]) {
      const imported = await importDocument(input);
      expect(imported.origin.format).toBe('md');
      expect(imported.title).toBe('مكتبة جديدة');
      expect(imported.blocks.map((block) => block.text)).toEqual(['مكتبة جديدة', BODY]);
    }
  });

  it('takes the title a reader gives, cleaned of what no list could show', async () => {
    const titled = await importDocument({ text: BODY, title: ' خبر\u0000\ud83d اليوم\n' });
    expect(titled.title).toBe('خبر\ufffd اليوم');
    const file = await importDocument({ bytes: bytesOf(BODY), fileName: 'خبر\u0000.txt' });
    expect(file.origin.fileName).toBe('خبر.txt');
    expect(
      (await importDocument({ bytes: bytesOf(BODY), fileName: '' })).origin.fileName,
    ).toBeNull();
  });
});

describe('importDocument of bad input', () => {
  it.each([
    ['nothing', { text: '' }, 'EMPTY_INPUT'],
    ['an empty file', { bytes: new Uint8Array() }, 'EMPTY_INPUT'],
    ['a byte order mark alone', { bytes: Uint8Array.of(0xef, 0xbb, 0xbf) }, 'EMPTY_INPUT'],
    ['white space', { text: ' \n\u00a0\t\u2003\n' }, 'EMPTY_INPUT'],
    ['controls only', { text: '\u0000' }, 'EMPTY_INPUT'],
    ['digits and signs', { text: '2024 — ٣٫٥٪ 😀 ***' }, 'NO_LETTERS'],
    ['a PDF', { bytes: bytesOf('%PDF-1.7 نص') }, 'BINARY_INPUT'],
    [
      'noise',
      { bytes: Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 251) },
      'BINARY_INPUT',
    ],
    ['a pasted binary', { text: '\u0000\u0001\u0002\u0003ab' }, 'BINARY_INPUT'],
    [
      'a zip named docx',
      { bytes: Uint8Array.of(80, 75, 3, 4), fileName: 'a.docx' },
      'UNSUPPORTED_FORMAT',
    ],
  ])('%s', async (_what, input, code) => {
    expect(await failure(input)).toMatchObject({ code });
  });

  it('refuses more than 20 MB before looking at it, and more than 5,000,000 characters after', async () => {
    expect(IMPORT_LIMITS).toEqual({ maxBytes: 20 * 1024 * 1024, maxCharacters: 5_000_000 });
    expect(await failure({ bytes: new Uint8Array(IMPORT_LIMITS.maxBytes + 1) })).toMatchObject({
      code: 'INPUT_TOO_LARGE',
      details: { limitMegabytes: 20 },
    });
    expect(await failure({ text: 'ا'.repeat(IMPORT_LIMITS.maxCharacters + 1) })).toMatchObject({
      code: 'DOCUMENT_TOO_LONG',
      details: { limitCharacters: 5_000_000 },
    });
    expect(await failure({ text: 'نص نص' }, { maxCharacters: 4 })).toMatchObject({
      code: 'DOCUMENT_TOO_LONG',
      details: { limitCharacters: 4 },
    });
  });

  it('takes English, and says that it is', async () => {
    const { notices } = await importDocument({ text: 'The harbour was closed. Why?' });
    expect(notices).toEqual([{ code: 'MOSTLY_NOT_ARABIC', details: { percent: 0 } }]);
  });

  it('cleans NULs and lone surrogates, and says so', async () => {
    const { blocks, notices } = await importDocument({ text: `نص\u0000 \ud83d${BODY}` });
    expect(blocks[0]?.text).toBe(`نص \ufffd${BODY}`);
    expect(notices.map(({ code }) => code)).toEqual(['CONTROLS_REMOVED', 'SURROGATES_REPLACED']);
  });

  it('keeps bidi controls where they are', async () => {
    const text = 'قال \u202aBBC\u202c إن \u2067السفن\u2069 وصلت\u200f.';
    expect((await importDocument({ text })).blocks[0]?.text).toBe(text);
  });

  it('splits a megabyte on one line, and says so', async () => {
    const text = `${BODY} `.repeat(Math.ceil(1_000_000 / BODY.length)).trim();
    const { blocks, notices } = await importDocument({ text });
    expect(blocks.length).toBeGreaterThan(40);
    expect(blocks.map((block) => block.text).join(' ')).toBe(text);
    expect(notices).toEqual([{ code: 'LONG_LINES_SPLIT', details: { count: 1 } }]);
  });

  it('splits a megabyte without a space or a full stop', async () => {
    const text = 'ك'.repeat(1_000_000);
    const { blocks } = await importDocument({ text });
    expect(blocks.map((block) => block.text).join('')).toBe(text);
  });
});

describe('importDocument of millions of characters', () => {
  it.each([
    ['digits', 'ب', '1', ''],
    ['full stops', 'ب', '.', ''],
    ['white space', 'ب', ' ', 'ب'],
    ['line breaks', 'ب', '\n', 'ب'],
    ['direction marks', 'ب', '\u200f', 'ب'],
    ['brackets in Markdown', '# ب\n\n', '[', ''],
  ])('takes %s', async (_what, head, unit, tail) => {
    const { blocks } = await importDocument({ text: head + unit.repeat(3_000_000) + tail });
    expect(blocks.map((block) => block.text).join('')).toContain('ب');
  });

  it('refuses more lines than a page can show', async () => {
    expect(await failure({ text: 'نعم \n'.repeat(200_001) })).toMatchObject({
      code: 'TOO_MANY_SENTENCES',
      details: { limitSentences: 200_000 },
    });
  });
});

describe('importDocument of any text', () => {
  const piece = fc.constantFrom(
    ...['كتاب', 'مدينة', 'Nile', 'ب', 'د.', 'كَتَبَ', 'می\u200cروم', '😀', '٣٫٥', '12', 'موسكو: '],
    ...[
      ' ',
      ' ',
      ' ',
      '\n',
      '\n',
      '\n\n',
      '\r\n',
      '\u2028',
      '\t',
      '\u00a0',
      '\u200f',
      '\u202e',
      '\ufeff',
    ],
    ...['.', '؟', '،', ':', '…', '«', '»', '"', '(', ')', '- ', '• ', '1. ', 'أ) ', '\ud83d'],
  );
  const anyText = fc
    .array(piece, { minLength: 1, maxLength: 80, size: 'max' })
    .map((pieces) => `\u0000${pieces.join('')}نص\u0000`);
  const letters = (text: string): string => text.replace(/\P{L}/gu, '');

  it('keeps every letter, in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { blocks } = await importDocument({ text });
        const found = blocks.map((block) => (block.marker ?? '') + block.text).join('');
        expect(letters(found)).toBe(letters(text));
        for (const block of blocks) expect(block.text.trim()).not.toBe('');
      }),
      { numRuns: 800 },
    );
  });

  it('is cut into segments that are exactly its blocks', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const imported = await importDocument({ text });
        const segmented = segmentDocument(imported);
        expect(segmented.blocks.map(({ sources }) => sources.join(''))).toEqual(
          imported.blocks.map((block) => block.text),
        );
        expect(segmented.blocks.flatMap(({ sources }) => sources)).not.toContain('');
      }),
      { numRuns: 600 },
    );
  });

  it('never fails otherwise than by a code', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400, size: 'max' }), async (bytes) => {
        const error = await failure({ bytes });
        if (error !== null)
          expect(['EMPTY_INPUT', 'BINARY_INPUT', 'NO_LETTERS']).toContain(
            error instanceof Error && 'code' in error ? error.code : error,
          );
      }),
      { numRuns: 500 },
    );
  });
});
