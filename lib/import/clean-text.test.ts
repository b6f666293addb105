import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, trimBlock } from './clean-text';

describe('cleanText', () => {
  it('gives every line break one shape', () => {
    expect(cleanText('أ\r\nب\rج\u0085د\u2028ه\u2029و\u000bز\u000cح').text).toBe(
      'أ\nب\nج\nد\nه\nو\nز\nح',
    );
  });

  it('removes the byte order mark at the head only, and tells nobody', () => {
    expect(cleanText('\ufeffنص\ufeff')).toEqual({ text: 'نص\ufeff', notices: [] });
  });

  it('removes NUL and other controls, and counts them', () => {
    expect(cleanText('ن\u0000ص\u0007\u001b\u007f\u0080')).toEqual({
      text: 'نص',
      notices: [{ code: 'CONTROLS_REMOVED', details: { count: 5 } }],
    });
  });

  it('replaces lone surrogates, keeps pairs', () => {
    expect(cleanText('\ud83d نص \ude00 😀 \ude00\ud83d')).toEqual({
      text: '\ufffd نص \ufffd 😀 \ufffd\ufffd',
      notices: [{ code: 'SURROGATES_REPLACED', details: { count: 4 } }],
    });
  });

  it('keeps bidi controls, joiners and points', () => {
    const text = '\u200fقال\u202b BBC\u202c \u2067نص\u2069 می\u200cخواهم كَتَبَ';
    expect(cleanText(text)).toEqual({ text, notices: [] });
  });

  it('gives text every later step can hold, and loses no letter', () => {
    const letters = (text: string): string => text.replace(/\P{L}/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200, size: 'max' }), (text) => {
        const cleaned = cleanText(text).text;
        expect(cleaned).not.toMatch(/\p{Cs}/u);
        expect(cleaned).not.toMatch(/[^\P{Cc}\t\n]/u);
        expect(letters(cleaned)).toBe(letters(text));
        expect(cleanText(cleaned.replace(/^\ufeff+/, '')).notices).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('trimBlock', () => {
  it('takes white space and direction marks off the edges, not from the middle', () => {
    expect(trimBlock(' \u200f\u00a0قال \u200eBBC\u200f\n\u202c ')).toBe('قال \u200eBBC');
    expect(trimBlock(' \u200f ')).toBe('');
  });

  it('takes a megabyte of white space anywhere', () => {
    const space = ' '.repeat(1_000_000);
    expect(trimBlock(`${space}أ${space}ب${space}`)).toHaveLength(1_000_002);
  });
});
