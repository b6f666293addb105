import { expect, it } from 'vitest';
import { endOfChange, keptCaret } from './caret';

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

// "|" is the caret.
it.each([
  ['a wor|d', 'a wor|d, and more'],
  ['a word|', 'a word|, and more'],
  ['a wor|d', 'Now a wor|d'],
  ['a word|', 'Now a word|'],
  ['one old| word', 'one new| word'],
  ['one o|ld word', 'one new| word'],
  ['one old word|', 'one word|'],
  ['|all of it', '|nothing'],
  ['all of it|', 'nothing|'],
])('a caret at %s stays at %s', (before, after) => {
  const plain = (text: string) => text.replace('|', '');
  expect(keptCaret(plain(before), plain(after), before.indexOf('|'))).toBe(after.indexOf('|'));
});
