import type { MarianConfig } from './config';

/** Our English is rarely longer than 1.5 × its Arabic in tokens; short titles need room to be spelled out. */
const FACTOR = 2.5;
const SLACK = 12;

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
