const FIRST = 1_000;
const LONGEST = 15_000;

/**
 * How long to wait before the next try.
 *
 * @param failures tries that failed before this one
 * @returns milliseconds: 1, 2, 4, 8, then 15 seconds
 */
export function backoff(failures: number): number {
  return Math.min(LONGEST, FIRST * 2 ** Math.min(failures, 10));
}
