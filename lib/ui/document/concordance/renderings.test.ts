import { expect, it } from 'vitest';
import { segmentId } from '../testing/build-blocks';
import { counterparts, countRenderings } from './renderings';

const occurrence = (...spans: [number, number][]) => ({
  id: segmentId(1),
  number: 1,
  spans,
  isExact: true,
});

it('groups translations whatever their case and article, the commonest first', () => {
  const aligned = [
    // مكتبة: The library
    {
      other: 'The library opened.',
      at: [
        [0, 3],
        [4, 11],
      ],
    },
    {
      other: 'A bookshop opened.',
      at: [
        [0, 1],
        [2, 10],
      ],
    },
    { other: 'Library opened.', at: [[0, 7]] },
    { other: 'Opened.', at: [] },
  ].map(({ other, at }) => ({
    occurrence: occurrence([0, 5]),
    other,
    pairs: at.map(([start = 0, end = 0]) => ({
      source: [0, 5] as const,
      target: [start, end] as const,
    })),
  }));
  expect(countRenderings(aligned, 'source')).toEqual({
    renderings: [
      { text: 'library', count: 2 },
      { text: 'bookshop', count: 1 },
    ],
    none: 1,
  });
});

it('joins words that stand apart, and looks at each place of the word', () => {
  const pairs = [
    { source: [0, 4], target: [0, 4] },
    { source: [0, 4], target: [9, 12] },
    { source: [5, 9], target: [5, 8] },
  ] as const;
  const other = 'turn the off';
  const both = occurrence([0, 4], [5, 9]);
  expect(counterparts(both, pairs, 'source')).toEqual([
    [0, 4],
    [5, 8],
    [9, 12],
  ]);
  const { renderings } = countRenderings([{ occurrence: both, pairs, other }], 'source');
  expect(renderings.map(({ text }) => text)).toEqual(['turn … off', 'the']);
});
