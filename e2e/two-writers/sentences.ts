/** What two writers share out among them. */
export const SHARED = [1, 2] as const;
export const OWN = { ana: [3, 4, 5], ben: [6, 7, 8] } as const;
export const SENTENCES = 8;

/** As many blocks of one sentence each. */
export function oneSentenceBlocks(): string {
  return Array.from(
    { length: SENTENCES },
    (_, index) => `هذه الجملة رقم ${index + 1} في نص يكتبه اثنان.`,
  ).join('\n\n');
}

/**
 * Chance that comes out the same each time (mulberry32).
 *
 * @param seed any whole number
 * @returns gives the next number from 0 up to, but without, 1
 */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
