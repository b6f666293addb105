import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { normaliseForMatch, normaliseForModel, stripDiacritics } from './normalise';
import { toWesternDigits } from './western-digits';

const arabicText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0x0600, max: 0x06ff }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom('ﷺ', 'ﻻ', 'ﭐ', '…', '½', 'é', ' ', '\t', '\u200f', '\u202e', '\u0000', '😀'),
    ),
    { maxLength: 60, size: 'max' },
  )
  .map((parts) => parts.join(''));

const models = new URL('../../models/', import.meta.url);
const modelNames = readdirSync(models).filter((name) =>
  existsSync(new URL(`${name}/tokenizer.json`, models)),
);

const step = z.union([
  z.object({ type: z.literal('NFKC') }),
  z.object({
    type: z.literal('Replace'),
    pattern: z.object({ Regex: z.string() }),
    content: z.string(),
  }),
]);
const tokenizer = z.object({ normalizer: z.object({ normalizers: z.array(step) }) });

/** The normaliser of a tokenizer.json as a function. */
function readNormaliser(file: URL): (text: string) => string {
  const { normalizers } = tokenizer.parse(JSON.parse(readFileSync(file, 'utf8'))).normalizer;
  const steps = normalizers.map((rule) => {
    if (rule.type === 'NFKC') return (text: string) => text.normalize('NFKC');
    const pattern = new RegExp(rule.pattern.Regex, 'gu');
    return (text: string) => text.replace(pattern, rule.content);
  });
  return (text) => steps.reduce((read, apply) => apply(read), text).trim();
}

describe('normaliseForModel', () => {
  it.each([
    ['كَتَبَ الوَلَدُ الدَّرْسَ', 'كتب الولد الدرس'],
    ['الرحمـــــن', 'الرحمن'],
    ['هٰذا الكتابُ ۝', 'هذا الكتاب'],
    ['ﻻ إﻟﻪ', 'لا إله'],
    ['\u200fقال\u200e (BBC)\u202c', 'قال (BBC)'],
    ['  كلمة\u00a0\tأخرى\n', 'كلمة أخرى'],
    ['انتظر…', 'انتظر...'],
    ['أإآٱىة ٣٫٥', 'أإآٱىة 3.5'],
    ['', ''],
  ])('%s', (written, read) => {
    expect(normaliseForModel(written)).toBe(read);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const once = normaliseForModel(text);
        expect(normaliseForModel(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(modelNames)(
    'does what the normaliser in the tokenizer of %s does, then the digits',
    (name) => {
      const byTokenizer = readNormaliser(new URL(`${name}/tokenizer.json`, models));
      fc.assert(
        fc.property(
          fc.oneof(arabicText, fc.string({ unit: 'binary', maxLength: 200, size: 'max' })),
          (text) => {
            expect(normaliseForModel(text)).toBe(toWesternDigits(byTokenizer(text)));
          },
        ),
        { numRuns: 300 },
      );
    },
  );
});

describe('normaliseForMatch', () => {
  it('takes spellings of one name for the same', () => {
    expect(normaliseForMatch('أحمد إلى مدرسةٍ')).toBe(normaliseForMatch('احمد الي مدرسه'));
    expect(normaliseForMatch('ٱلقاهرة')).toBe('القاهره');
  });

  it('keeps different words apart', () => {
    expect(normaliseForMatch('كتب')).not.toBe(normaliseForMatch('كلب'));
  });
});

describe('stripDiacritics', () => {
  it('takes the points and leaves letters, tatweel, digits and signs as written', () => {
    expect(stripDiacritics('العَرَبِيَّةُ ـ ﻻ ٣٫٥ ۝ café')).toBe('العربية ـ ﻻ ٣٫٥ ۝ café');
  });

  it('removes no letter', () => {
    const letters = (text: string): string => text.replace(/\P{L}/gu, '');
    fc.assert(
      fc.property(arabicText, (text) => {
        expect(letters(stripDiacritics(text))).toBe(letters(text));
      }),
    );
  });
});
