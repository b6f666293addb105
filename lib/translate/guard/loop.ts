import type { Rule } from './types';

const LONGEST_PHRASE = 8;
/** A phrase said this often in a row is a loop; a single word may be said once more ("no, no, no"). */
const PHRASE_TURNS = 3;
const WORD_TURNS = 4;
/** The same few characters over and over without a space: "1,000,000,000,000", "hahahahaha". */
const CHARACTER_LOOP = /(\S{1,6}?)\1{5,}/u;

/** The target says the same thing over and over, and the source does not. */
export const loop: Rule = {
  flag: 'loop',
  severity: 4,
  isBroken({ source, target }) {
    if (CHARACTER_LOOP.test(target) && !CHARACTER_LOOP.test(source)) return true;
    return repeats(target) && !repeats(source);
  },
};

function repeats(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let size = 1; size <= LONGEST_PHRASE; size++) {
    if (longestRun(words, size) >= (size === 1 ? WORD_TURNS : PHRASE_TURNS) * size) return true;
  }
  return false;
}

/** Words in the longest stretch in which every word equals the one `size` before it, the first turn counted. */
function longestRun(words: readonly string[], size: number): number {
  let longest = 0;
  let run = size;
  for (let i = size; i < words.length; i++) {
    run = words[i] === words[i - size] ? run + 1 : size;
    longest = Math.max(longest, run);
  }
  return longest;
}
