import { expect, it } from 'vitest';
import { planThreads } from './plan-threads';

const MEGABYTE = 1024 * 1024;

it.each([
  [12, true, 8, { workers: 2, threads: 1 }],
  [12, false, 8, { workers: 2, threads: 1 }],
  [12, true, 2, { workers: 1, threads: 1 }],
  [12, true, 4, { workers: 2, threads: 1 }],
  [12, true, 1, { workers: 1, threads: 1 }],
  [12, true, undefined, { workers: 1, threads: 1 }],
  [110, true, 2, { workers: 1, threads: 2 }],
  [110, true, 16, { workers: 1, threads: 4 }],
  [110, false, 16, { workers: 1, threads: 1 }],
  [110, true, undefined, { workers: 1, threads: 1 }],
])('%i MB, isolated %s, %s processors', (megabytes, isIsolated, processors, plan) => {
  const place = { isIsolated, processors, modelBytes: megabytes * MEGABYTE };
  expect(planThreads(place)).toEqual(plan);
});
