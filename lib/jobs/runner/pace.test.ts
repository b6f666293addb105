import { expect, it } from 'vitest';
import { Pace } from './pace';

function batches(pace: Pace, count: number): [number, boolean][] {
  return Array.from({ length: count }, () => {
    const { size, isVisible } = pace.next(false);
    pace.advance(false);
    return [size, isVisible];
  });
}

it('begins with one sentence and grows to what a decoder likes', () => {
  expect(batches(new Pace(), 5)).toEqual([
    [1, true],
    [4, true],
    [12, true],
    [32, false],
    [32, false],
  ]);
});

it('is small again where the reader goes', () => {
  const pace = new Pace();
  batches(pace, 5);
  pace.readerAt(0);
  expect(pace.next(false).size).toBe(32);
  pace.readerAt(80);
  expect(batches(pace, 3)).toEqual([
    [4, true],
    [12, true],
    [32, false],
  ]);
  pace.readerAt(80);
  expect(pace.next(false).size).toBe(32);
});

it('hurries with what was asked for by name, and then goes on as before', () => {
  const pace = new Pace();
  batches(pace, 4);
  expect(pace.next(true)).toEqual({ size: 8, isVisible: true });
  pace.advance(true);
  expect(pace.next(false)).toEqual({ size: 32, isVisible: false });
});
