import type { Side, WordPair } from '../words/word-pairs';

/** Places between words where a text can be cut: UTF-16 offsets of words' beginnings, but the first's. */
export function cutPlaces(text: string): number[] {
  const places: number[] = [];
  for (const { index } of text.matchAll(/(?<=\s)\S/gu))
    if (text.slice(0, index).trim() !== '') places.push(index);
  return places;
}

/**
 * The place where one language is likely to be parted when the other one is parted at an offset: the one
 * that tears the fewest words from their translations, and of these the one at the same share of the text.
 *
 * @param side the language of the places; the offset is in the other one
 * @param share how much of the other text stands before the offset, from 0 to 1
 * @returns undefined when there is no place
 */
export function likelyPlace(
  places: readonly number[],
  { pairs, side, offset, share, length }: Likely,
): number | undefined {
  const other = side === 'source' ? 'target' : 'source';
  const torn = (place: number) =>
    pairs.filter((pair) => pair[side][0] < place !== pair[other][0] < offset).length;
  const distance = (place: number) => Math.abs(place - share * length);
  return [...places].sort((a, b) => torn(a) - torn(b) || distance(a) - distance(b))[0];
}

/** What is known of the other language's cut. */
export interface Likely {
  readonly pairs: readonly WordPair[];
  readonly side: Side;
  readonly offset: number;
  readonly share: number;
  /** Length of the text that the places are in. */
  readonly length: number;
}
