import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanTarget } from './clean-target';

const NEVER_KEPT = ['\0', '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];
const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ minLength: 1, maxLength: 1 }),
    fc.constantFrom(...NEVER_KEPT, ' ', '\ud800', '\udc00', 'ا'),
  ),
});

it('changes line breaks, NUL and half pairs, and nothing else', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const clean = cleanTarget(text);
      for (const character of NEVER_KEPT) expect(clean).not.toContain(character);
      expect(Buffer.from(clean).toString()).toBe(clean);
      expect(cleanTarget(clean)).toBe(clean);
      const visible = (value: string) => value.replace(/\s|\0|\u0085|\p{Cs}/gu, '');
      expect(visible(clean)).toBe(visible(text));
    }),
  );
});
