import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectEncoding } from './detect-encoding';
import { encodeText, encodeWithMark, WRITABLE_ENCODINGS } from './testing/encode-text';

const NEWS =
  'أعلنت البلدية أمس افتتاح مكتبة عامة في الحي القديم، وقال المدير: «ننتظركم». هل تكفي قاعة واحدة؟';

/** What the detector makes of bytes, as text. */
function read(bytes: Uint8Array | null): string {
  if (bytes === null) throw new Error('this encoding cannot carry the text');
  return new TextDecoder(detectEncoding(bytes).encoding).decode(bytes);
}

describe('detectEncoding', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    'believes the byte order mark of %s',
    (encoding) => {
      for (const text of [NEWS, 'hello', 'م'])
        expect(detectEncoding(encodeWithMark(text, encoding))).toEqual({
          encoding,
          guessed: false,
        });
    },
  );

  it('is sure of valid UTF-8, guesses everything else', () => {
    expect(detectEncoding(new TextEncoder().encode(NEWS))).toEqual({
      encoding: 'utf-8',
      guessed: false,
    });
    expect(detectEncoding(new TextEncoder().encode('plain English'))).toEqual({
      encoding: 'utf-8',
      guessed: false,
    });
  });

  it.each(['utf-16le', 'utf-16be', 'windows-1256'] as const)('finds %s by content', (encoding) => {
    const bytes = encodeText(NEWS, encoding) ?? new Uint8Array();
    expect(detectEncoding(bytes)).toEqual({ encoding, guessed: true });
  });

  it('finds iso-8859-6 by content', () => {
    const plain = NEWS.replace(/[«»]/g, '');
    const bytes = encodeText(plain, 'iso-8859-6') ?? new Uint8Array();
    expect(detectEncoding(bytes)).toEqual({ encoding: 'iso-8859-6', guessed: true });
  });

  it.each([
    'سلام',
    'الأخبار',
    'مرحبا بكم',
    'افتتاح المكتبة الجديدة',
    'قال: نعم.',
    'فاز الفريق 3-1',
    'في عام 2024',
  ])('reads so short a text as %j in each encoding', (text) => {
    for (const encoding of WRITABLE_ENCODINGS) {
      const bytes = encodeText(text, encoding);
      if (bytes !== null) expect(read(bytes), encoding).toBe(text);
    }
  });

  it.each([
    'وقعت شركة Delta Motors Inc. اتفاقا مع وزارة النقل بقيمة 3.5 مليون دولار.',
    'Breaking news from the harbour: وصلت السفينة صباح اليوم.',
    '<p>نشرت صحيفة The Harbour Post الخبر</p>',
    'زار وفد من مدينة Orléans متحف Café de la Paix في العاصمة.',
    'https://example.org/a/b?c=1 هو عنوان الموقع الجديد للوزارة',
  ])('reads Latin words between Arabic ones: %s', (text) => {
    for (const encoding of WRITABLE_ENCODINGS) {
      const bytes = encodeText(text, encoding);
      if (bytes !== null) expect(read(bytes), encoding).toBe(text);
    }
  });

  it('leaves French and German in windows-1252 what they are', () => {
    const text = 'Le café est fermé. Müller wohnt in Zürich, où il a été né.';
    expect(read(encodeText(text, 'windows-1252'))).toBe(text);
  });

  it('reads UTF-8 that is broken in a few places as UTF-8', () => {
    const bytes = new TextEncoder().encode(NEWS);
    const cut = bytes.subarray(0, bytes.length - 1);
    expect(detectEncoding(cut)).toEqual({ encoding: 'utf-8', guessed: true });
    const pasted = Uint8Array.from([...bytes, 0xe9, 0x20, ...bytes]);
    expect(detectEncoding(pasted)).toEqual({ encoding: 'utf-8', guessed: true });
  });

  it('looks at no more of a large file than it needs', () => {
    const bytes = encodeText(`${NEWS}\n`.repeat(20_000), 'windows-1256');
    expect(read(bytes)).toContain('ننتظركم');
  });

  // The commonest words of news: whoever writes Arabic writes some of them in any six words.
  const words = fc.constantFrom(
    ...'في من على إلى أن التي الذي قال عن مع هذا هذه كان بعد قبل بين وقال وأضاف اليوم أمس الحكومة الوزير الرئيس المدينة السكان العاصمة منطقة مجلس شركة مليون دولار سنة عام وزارة اتفاق قرار مدرسة كتاب شارع بيت أولى سوى مستشفى ذلك كل لا لم لن قد كما حتى أكثر خلال عدد'.split(
      ' ',
    ),
  );
  const marks = fc.constantFrom(
    ' ',
    ' ',
    ' ',
    ' ',
    '، ',
    '. ',
    '؟ ',
    ': ',
    '\n',
    ' 2024 ',
    ' (',
    ') ',
  );
  const text = fc
    .tuple(
      fc.array(words, { minLength: 6, maxLength: 40, size: 'max' }),
      fc.array(marks, { maxLength: 40, size: 'max' }),
    )
    .map(([all, between]) => all.map((word, index) => word + (between[index] ?? ' ')).join(''));

  it('reads any six or more words in every encoding that carries them', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...WRITABLE_ENCODINGS), (written, encoding) => {
        const bytes = encodeText(written, encoding);
        if (bytes !== null) expect(read(bytes)).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  const anyArabic = fc.string({
    minLength: 2,
    maxLength: 80,
    size: 'max',
    unit: fc.oneof(
      fc.integer({ min: 0x0621, max: 0x064a }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(' ', '،', '.', '٣', 'َ', 'a', '1'),
    ),
  });

  it('reads any Arabic in UTF-8, with and without its mark, and in marked UTF-16', () => {
    fc.assert(
      fc.property(anyArabic, (written) => {
        expect(read(encodeText(written, 'utf-8'))).toBe(written);
        for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const)
          expect(read(encodeWithMark(written, encoding))).toBe(written);
      }),
    );
  });

  it('reads any Arabic words in UTF-16 without a mark', () => {
    fc.assert(
      fc.property(anyArabic, fc.constantFrom('utf-16le', 'utf-16be'), (letters, encoding) => {
        const written = `كتب ${letters}`;
        expect(read(encodeText(written, encoding))).toBe(written);
      }),
      { numRuns: 500 },
    );
  });
});
