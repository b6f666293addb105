import { expect, it } from 'vitest';
import { shortcutLetter } from './shortcut-letter';

it.each([
  ['American', { key: 'z', code: 'KeyZ' }, 'z'],
  ['with Shift', { key: 'Z', code: 'KeyZ' }, 'z'],
  ['Arabic', { key: 'ئ', code: 'KeyZ' }, 'z'],
  ['Arabic with Shift', { key: '~', code: 'KeyZ' }, 'z'],
  ['German, where Y and Z change places', { key: 'z', code: 'KeyY' }, 'z'],
  ['an arrow', { key: 'ArrowUp', code: 'ArrowUp' }, null],
  ['a digit', { key: '١', code: 'Digit1' }, null],
])('%s', (_name, press, letter) => {
  expect(shortcutLetter(press)).toBe(letter);
});
