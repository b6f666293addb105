import { expect, it } from 'vitest';
import { doubtOf } from './doubt';

it.each([
  [{ flag: null, score: 0.9 }, 'machine', null],
  [{ flag: null, score: null }, 'machine', null],
  [{ flag: null, score: 0.1 }, 'machine', 'low-score'],
  [{ flag: 'numbers', score: 0.1 }, 'machine', 'numbers'],
  [{ flag: 'failed', score: null }, 'untranslated', 'failed'],
  [{ flag: 'numbers', score: 0.1 }, 'edited', null],
  [{ flag: 'numbers', score: 0.1 }, 'reviewed', null],
] as const)('%o, %s → %s', (segment, state, doubt) => {
  expect(doubtOf(segment, { state })).toBe(doubt);
});
