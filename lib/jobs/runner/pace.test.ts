import { expect, it } from 'vitest';
import { Pace } from './pace';

const VISIBLE = { size: 32, isVisible: true };
const BACKGROUND = { size: 256, isVisible: false };

function batches(pace: Pace, count: number) {
  return Array.from({ length: count }, () => {
    const next = pace.next(false);
    pace.advance(false);
    return next;
  });
}

it('begins with a screenful, then goes on with what suits the engine', () => {
  expect(batches(new Pace(), 3)).toEqual([VISIBLE, BACKGROUND, BACKGROUND]);
});

it('is quick again where the reader goes', () => {
  const pace = new Pace();
  batches(pace, 3);
  pace.readerAt(0);
  expect(pace.next(false)).toEqual(BACKGROUND);
  pace.readerAt(80);
  expect(batches(pace, 2)).toEqual([VISIBLE, BACKGROUND]);
  pace.readerAt(80);
  expect(pace.next(false)).toEqual(BACKGROUND);
});

it('hurries with what was asked for by name, and then goes on as before', () => {
  const pace = new Pace();
  batches(pace, 2);
  expect(pace.next(true)).toEqual(VISIBLE);
  pace.advance(true);
  expect(pace.next(false)).toEqual(BACKGROUND);
});
