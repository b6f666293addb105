import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSpans } from './find-spans';

/** The passages with their marks. */
const passages = (text: string): string[] =>
  findSpans(text).map(({ open, close }) => text.slice(open, close + 1));

describe('findSpans', () => {
  it.each([
    ['قال «نعم» وخرج', ['«نعم»']],
    ['قال “نعم” وخرج', ['“نعم”']],
    ['قال ”نعم“ وخرج', ['”نعم“']],
    ['قال "نعم" ثم "لا"', ['"نعم"', '"لا"']],
    ['وصفه بـ"الخطير" و"الجديد"', ['"الخطير"', '"الجديد"']],
    ['«قال "نعم" وخرج»', ['«قال "نعم" وخرج»', '"نعم"']],
    ['المدينة (التي [كانت] قرية) كبرت', ['(التي [كانت] قرية)', '[كانت]']],
    ['«نعم', []],
    ['نعم»', []],
    ['(كذا» وكذا', []],
    ['«كذا\nوكذا»', []],
    ['طوله 5" تقريبا', []],
  ])('%s', (text, wanted) => {
    expect(passages(text)).toEqual(wanted);
  });

  it('gives spans that nest and never overlap', () => {
    const unit = fc.constantFrom('«', '»', '“', '”', '"', '(', ')', '[', ']', ' ', 'ب', 'وـ', '\n');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60, size: 'max' }), (units) => {
        const spans = findSpans(units.join(''));
        for (const [index, { open, close }] of spans.entries()) {
          expect(close).toBeGreaterThan(open);
          const crossing = spans
            .slice(index + 1)
            .filter((other) => other.open <= close && other.close >= close);
          expect(crossing).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
