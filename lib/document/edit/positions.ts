import { refuse } from './locate';

const STARTS_INSIDE_LETTER = /^[\udc00-\udfff\p{M}\u200c\u200d]/u;

/** Position behind the white space that follows: it belongs to the sentence before it. */
export function afterWhiteSpace(text: string, at: number): number {
  let position = at;
  while (/\s/.test(text[position] ?? '')) position++;
  return position;
}

/**
 * Checks that an inverse can cut a source again where it was cut: there a side may be empty.
 *
 * @throws MuwaziError BAD_REQUEST when a side would be white space only, or a letter lose its points
 */
export function checkOldCut(source: string, at: number): void {
  if (at !== 0 && at !== source.length) checkCut(source, at);
}

/**
 * Checks that a source can be cut at a position.
 *
 * @throws MuwaziError BAD_REQUEST when a side would be blank, or a letter lose its points or its half
 */
export function checkCut(source: string, at: number): void {
  const isInside = Number.isInteger(at) && at > 0 && at < source.length;
  if (!isInside || source.slice(0, at).trim() === '' || source.slice(at).trim() === '')
    refuse('at', 'one side would be empty');
  if (STARTS_INSIDE_LETTER.test(source.slice(at, at + 2))) refuse('at', 'inside a letter');
}
