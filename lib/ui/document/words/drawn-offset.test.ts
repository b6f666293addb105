import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stripDiacritics } from '@/lib/text';
import { drawnOffset, writtenOffset } from './drawn-offset';

it('is the same place while the text is drawn as written', () => {
  expect(drawnOffset('المَدرسة ', 'المَدرسة', 6)).toBe(6);
  expect(writtenOffset('المَدرسة ', 'المَدرسة', 6)).toBe(6);
});

it('counts letters without their vowel signs where these are hidden', () => {
  expect(drawnOffset('مَدْرَسَة', 'مدرسة', 4)).toBe(2);
  expect(writtenOffset('مَدْرَسَة', 'مدرسة', 2)).toBe(4);
});

it('leads back to the same letter', () => {
  const text = fc.array(fc.constantFrom('م', 'د', 'ر', 'َ', 'ْ', 'ّ', ' ')).map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.nat(20), (written, some) => {
      const drawn = stripDiacritics(written);
      const offset = Math.min(some, drawn.length);
      expect(drawnOffset(written, drawn, writtenOffset(written, drawn, offset))).toBe(offset);
    }),
  );
});
