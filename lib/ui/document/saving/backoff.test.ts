import { expect, it } from 'vitest';
import { backoff } from './backoff';

it('waits twice as long after each failure, and never longer than a quarter of a minute', () => {
  expect([0, 1, 2, 3, 4, 5, 1_000].map(backoff)).toEqual([
    1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000,
  ]);
});
