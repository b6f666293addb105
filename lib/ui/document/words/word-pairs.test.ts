import { expect, it } from 'vitest';
import { counterpartsAt, type WordPair } from './word-pairs';

// كتاب المدرسة: "the book of the school", the two articles belonging to their nouns.
const PAIRS: readonly WordPair[] = [
  { source: [0, 4], target: [0, 3] },
  { source: [0, 4], target: [4, 8] },
  { source: [5, 12], target: [12, 15] },
  { source: [5, 12], target: [16, 22] },
];

it('finds all words that translate one', () => {
  const school = { source: [[5, 12]], target: [[16, 22]] };
  expect(counterpartsAt(PAIRS, 'target', 17)).toEqual({
    source: school.source,
    target: [
      [12, 15],
      [16, 22],
    ],
  });
  expect(counterpartsAt(PAIRS, 'source', 0)).toEqual({
    source: [[0, 4]],
    target: [
      [0, 3],
      [4, 8],
    ],
  });
});

it('finds nothing between words, and nothing for a word without a counterpart', () => {
  expect(counterpartsAt(PAIRS, 'source', 4)).toBeNull();
  expect(counterpartsAt(PAIRS, 'target', 9)).toBeNull();
  expect(counterpartsAt([], 'target', 0)).toBeNull();
});
