import { expect, it } from 'vitest';
import { endOfChange } from './caret';

it.each([
  ['a word', 'a new word', 'a new '.length],
  ['a new word', 'a word', 'a '.length],
  ['one', 'two', 'two'.length],
  ['', 'all', 'all'.length],
  ['all', '', 0],
  ['aaa', 'aa', 2],
  ['same', 'same', 4],
])('%s → %s: %d', (before, after, place) => {
  expect(endOfChange(before, after)).toBe(place);
});
