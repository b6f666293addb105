import { expect, it } from 'vitest';
import { joined, rebase } from './rebase';

it.each([
  ['the same text', 'One.', 'Mine.', 'One.', 'Mine.'],
  ['merged with the one behind', 'One.', 'Mine.', 'One. Two.', 'Mine. Two.'],
  ['merged with the one before', 'Two.', 'Mine.', 'One. Two.', 'One. Mine.'],
  ['merged with a like one', 'No.', 'Mine.', 'No. No.', 'No. Mine.'],
  ['written where nothing was', '', 'Mine.', 'One.', 'One. Mine.'],
  ['parted', 'One. Two.', 'Mine.', 'One.', null],
])('%s', (_what, base, mine, theirs, text) => {
  expect(rebase(base, mine, theirs)).toBe(text);
});

it('joins texts by one space, and none where one is empty', () => {
  expect([joined('One. ', ' Two.'), joined('', 'Two.')]).toEqual(['One. Two.', 'Two.']);
});
