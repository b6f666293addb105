import type { Path } from './hypothesis';

/** Tokens that have to go round in one circle before it counts. */
const STRETCH = 32;
const LONGEST_CIRCLE = 8;

/**
 * Whether a hypothesis only repeats itself: its last tokens are one circle of at most eight, four times round
 * or more. It will not find out of it any more; to go on to the length limit would hold up the batch.
 */
export function isRunaway(path: Path): boolean {
  if (path.length < STRETCH) return false;
  const last: number[] = [];
  for (let node: Path | null = path; node && last.length < STRETCH; node = node.previous) {
    last.push(node.token);
  }
  for (let circle = 1; circle <= LONGEST_CIRCLE; circle++) {
    if (last.every((token, place) => place < circle || token === last[place - circle])) return true;
  }
  return false;
}
