import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLongSentence } from './cut-long-sentence';

/** A surrogate without its partner. */
const HALF_CHARACTER = /\p{Cs}/u;

describe('cutLongSentence', () => {
  it('leaves a sentence that is short enough whole, and gives nothing for nothing', () => {
    expect(cutLongSentence('وصل القطار.', 100)).toEqual(['وصل القطار.']);
    expect(cutLongSentence('', 100)).toEqual([]);
  });

  it('prefers ؛ to ، even where the comma is nearer to the middle', () => {
    expect(cutLongSentence('وصل الوفد صباح اليوم؛ وزار المتحف، ثم غادر المدينة مساء.', 45)).toEqual(
      ['وصل الوفد صباح اليوم؛ ', 'وزار المتحف، ثم غادر المدينة مساء.'],
    );
  });

  it('cuts after a comma, and keeps the closing mark with what it closes', () => {
    expect(cutLongSentence('قال إن البلدة “تحتاج إلى كل شيء،” وإن الطريق إليها مقطوع', 40)).toEqual(
      ['قال إن البلدة “تحتاج إلى كل شيء،” ', 'وإن الطريق إليها مقطوع'],
    );
  });

  it('cuts before a connector where there is no comma', () => {
    expect(
      cutLongSentence('أغلقت المدارس أبوابها بسبب العاصفة بينما بقيت المتاجر مفتوحة', 40),
    ).toEqual(['أغلقت المدارس أبوابها بسبب العاصفة ', 'بينما بقيت المتاجر مفتوحة']);
  });

  it('cuts inside a word only when there is no space, and never between a letter and its points', () => {
    expect(cutLongSentence('سسسسسسسس', 4)).toEqual(['سسسس', 'سسسس']);
    expect(cutLongSentence('بَبَبَبَبَ', 4).every((piece) => !/^\p{M}/u.test(piece))).toBe(true);
  });

  it('keeps half characters together even when points follow in masses', () => {
    const text = `😀${'\u0301'.repeat(100)}😀${'\u0301'.repeat(100)}`;
    for (const piece of cutLongSentence(text, 3)) expect(piece).not.toMatch(/^[\udc00-\udfff]/);
  });

  it('takes long runs of anything', () => {
    for (const unit of ['ك', ' ', 'كلمة ', '، ', '؛', 'و', '\u064b', '😀'])
      expect(cutLongSentence(unit.repeat(300_000 / unit.length), 300).join('').length).toBe(3e5);
  });

  const text = fc
    .array(
      fc.constantFrom('كلمة', 'ثم', 'وكان', '،', '؛', ':', ' ', '  ', '\n', '»', '😀', 'َ', 'a'),
      { maxLength: 200, size: 'max' },
    )
    .map((parts) => parts.join(''));

  it('loses nothing and gives pieces within the limit, cut between whole characters', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: 'binary', maxLength: 300, size: 'max' })),
        fc.integer({ min: 2, max: 120 }),
        (whole, limit) => {
          const pieces = cutLongSentence(whole, limit);
          expect(pieces.join('')).toBe(whole);
          expect(pieces.filter(({ length }) => length === 0 || length > limit)).toEqual([]);
          if (!HALF_CHARACTER.test(whole))
            expect(pieces.some((piece) => HALF_CHARACTER.test(piece))).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});
