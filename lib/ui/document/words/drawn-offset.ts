import { stripDiacritics } from '@/lib/text';

/**
 * Where a place of the written text is in the text as drawn, which has no vowel signs when the reader
 * wants none.
 */
export function drawnOffset(written: string, drawn: string, offset: number): number {
  const place = isStripped(written, drawn)
    ? stripDiacritics(written.slice(0, offset)).length
    : offset;
  return Math.min(place, drawn.length);
}

/** The other way round. */
export function writtenOffset(written: string, drawn: string, offset: number): number {
  if (!isStripped(written, drawn)) return offset;
  let place = 0;
  while (place < written.length && stripDiacritics(written.slice(0, place + 1)).length <= offset)
    place += 1;
  return place;
}

/** White space at the end is drawn outside of the sentence. */
function isStripped(written: string, drawn: string): boolean {
  return !written.startsWith(drawn);
}
