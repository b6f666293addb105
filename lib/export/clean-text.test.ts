import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text';

describe('cleanText', () => {
  it('removes what no file can hold, and shows that half a character was there', () => {
    expect(cleanText('a\u0000b\u0007\ufffec\ud800d\r\ne\u2028f\tg')).toBe('abc\ufffdd\ne\nf\tg');
  });

  it('does not join two halves that a control character parted', () => {
    expect(cleanText('\ud83d\u0000\ude00')).toBe('\ufffd\ufffd');
  });

  it('gives characters of XML 1.0 only, and keeps all of those but controls', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cleaned = cleanText(text);
        expect(cleaned).toMatch(/^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
        const kept = text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu, '');
        expect(cleaned.replace(/[\n\t\ufffd]/g, '')).toBe(kept.replaceAll('\ufffd', ''));
      }),
    );
  });
});
