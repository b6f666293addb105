import { describe, expect, it } from 'vitest';
import { arabicShare, directionOf, hasArabicLetter } from './letters';

describe('directionOf', () => {
  it.each([
    ['مرحبا', 'rtl'],
    ['Hello', 'ltr'],
    ['3.5 مليون', 'rtl'],
    ['(«“ BBC قالت', 'ltr'],
    ['١٢٣ world', 'ltr'],
    ['\u200fBBC', 'rtl'],
    ['\u200eمرحبا', 'ltr'],
    ['שלום', 'rtl'],
    ['Ελλάδα', 'ltr'],
    ['٣ يونيو', 'rtl'],
    ['،؟ a', 'ltr'],
  ] as const)('%s is %s', (text, direction) => {
    expect(directionOf(text, direction === 'rtl' ? 'ltr' : 'rtl')).toBe(direction);
  });

  it('answers the fallback for text without a strong character', () => {
    expect(directionOf('12.5 %', 'rtl')).toBe('rtl');
    expect(directionOf('', 'ltr')).toBe('ltr');
  });
});

describe('arabicShare', () => {
  it('counts letters only', () => {
    expect(arabicShare('قال')).toBe(1);
    expect(arabicShare('قال 2024 (!) ٣')).toBe(1);
    expect(arabicShare('قال abc')).toBe(0.5);
    expect(arabicShare('abc')).toBe(0);
    expect(arabicShare('123 ٤٥')).toBe(0);
    expect(arabicShare('')).toBe(0);
  });

  it('takes a text of millions of letters', () => {
    expect(arabicShare('مرحبا hello '.repeat(400_000))).toBe(0.5);
  });
});

describe('hasArabicLetter', () => {
  it('does not take Arabic digits, points or commas for letters', () => {
    expect(hasArabicLetter('٣٫٥٪')).toBe(false);
    expect(hasArabicLetter('\u064b\u0640')).toBe(false);
    expect(hasArabicLetter('،؛؟')).toBe(false);
    expect(hasArabicLetter('x و y')).toBe(true);
    expect(hasArabicLetter('پارسی')).toBe(true);
    expect(hasArabicLetter('ﻻ')).toBe(true);
  });
});
