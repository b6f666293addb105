import type { Rule } from './types';

/**
 * English characters for one of Arabic: on news text 1.25 on average, 0.8 to 1.9 for 99 of 100 sentences.
 * Short sentences vary more, hence the characters on top.
 */
const MOST = 2.4;
const MOST_SLACK = 40;
const LEAST = 0.45;
const LEAST_SLACK = 8;

/** The target runs on, or the length limit had to stop it. */
export const tooLong: Rule = {
  flag: 'too-long',
  severity: 3,
  isBroken: ({ source, target, ended }) =>
    !ended || target.length > MOST * source.length + MOST_SLACK,
};

/** Something of the source must be missing. */
export const tooShort: Rule = {
  flag: 'too-short',
  severity: 2,
  isBroken: ({ source, target }) =>
    target.trim() === '' || target.length + LEAST_SLACK < LEAST * source.length,
};
