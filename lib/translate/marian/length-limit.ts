import type { MarianConfig } from './config';

/** On news text 99 of 100 translations have at most 1.53 times the tokens of their source; short titles need room. */
const FACTOR = 1.6;
const SLACK = 24;

/**
 * Tokens after which a translation is cut off.
 *
 * @param sourceTokens source tokens, </s> included
 */
export function lengthLimit(
  sourceTokens: number,
  { maxPositions }: Pick<MarianConfig, 'maxPositions'>,
): number {
  return Math.min(Math.ceil(FACTOR * sourceTokens) + SLACK, maxPositions - 1);
}
