import { INLINE } from './inline';
import type { Rule } from './types';

/** Words in Latin letters in an Arabic text: names of companies, programs, abbreviations. */
const LATIN = /[A-Za-z][A-Za-z'’-]*[A-Za-z]/g;

/** A Latin word of the source is not in the target. Of 32 references with such words, 31 have them all. */
export const lostLatin: Rule = {
  flag: 'lost-latin',
  severity: 1,
  isBroken: ({ source, target }) => {
    const there = target.toLowerCase();
    const words = source.replace(INLINE, ' ').match(LATIN) ?? [];
    return words.some((word) => !there.includes(word.toLowerCase()));
  },
};
