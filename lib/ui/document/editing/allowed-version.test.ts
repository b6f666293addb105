import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedVersion, onOneLine } from './allowed-version';

describe('allowedVersion', () => {
  const sentence = { machine: 'The machine’s.' };
  it.each([
    [{ target: 'Mine.', state: 'edited' }, 'edited'],
    [{ target: 'The machine’s.', state: 'reviewed' }, 'reviewed'],
    [{ target: 'The machine’s.', state: 'machine' }, 'machine'],
    [{ target: 'An older text of the machine.', state: 'machine' }, 'edited'],
    [{ target: '', state: 'untranslated' }, 'edited'],
    [{ target: 'Remembered.', state: 'memory' }, 'edited'],
  ] as const)('%o → %s', (version, state) => {
    expect(allowedVersion(version, sentence)).toEqual({ target: version.target, state });
  });
});

/** Letters of both scripts among everything that is cleaned away. */
const text = fc
  .array(
    fc.constantFrom('a', 'ب', '😀', ' ', '\u00a0', '\n', '\r', '\u2028', '\0', '\ud800', '\udc00'),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('onOneLine', () => {
  it('makes one space of a break and what is around it, and keeps other spaces', () => {
    expect(onOneLine(' one \r\n\n two  three\u2028four ')).toBe('one two  three four');
  });

  it('leaves out what no store can keep', () => {
    expect(onOneLine('a\0b\ud800c\udc00 😀')).toBe('abc 😀');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const once = onOneLine(typed);
        expect(onOneLine(once)).toBe(once);
        expect(once).not.toMatch(/[\n\r\u2028\u2029\0]/);
      }),
    );
  });
});
