import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWesternDigits } from './western-digits';

describe('toWesternDigits', () => {
  it.each([
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['٣٫٥', '3.5'],
    ['١٬٢٥٠٬٠٠٠', '1,250,000'],
    ['٧٫٢٪', '7.2%'],
    ['3.5 و٤', '3.5 و4'],
    ['كلمة، أخرى', 'كلمة، أخرى'],
    ['أ٫ب', 'أ٫ب'],
  ])('%s → %s', (written, western) => {
    expect(toWesternDigits(written)).toBe(western);
  });

  it('keeps the length, so that positions stay what they were', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('٣', '۴', '5', '٫', '٬', '٪', 'ب', ' ') }),
        (text) => {
          expect(toWesternDigits(text)).toHaveLength(text.length);
        },
      ),
    );
  });
});
