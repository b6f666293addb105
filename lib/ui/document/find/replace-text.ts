import type { SegmentId } from '@/lib/document';
import { onOneLine } from '../editing/allowed-version';
import { type SegmentBoard, shown } from '../model/segment-board';
import { matcherOf, patternOf, type Query } from './matcher';

/** An English sentence before and after a replacement. */
export interface Replacement {
  readonly id: SegmentId;
  readonly number: number;
  readonly before: string;
  readonly after: string;
}

/**
 * A text with all matches replaced. In a pattern's replacement $1, $<name> and $& stand for what was
 * found, as in String.replace; elsewhere a dollar sign is one.
 */
export function replaceText(text: string, query: Query, replacement: string): string {
  if (query.isPattern) {
    const pattern = patternOf(query.text);
    return pattern ? onOneLine(text.replace(pattern, replacement)) : text;
  }
  const matches = matcherOf(query)?.(text) ?? [];
  let result = '';
  let place = 0;
  for (const { start, end } of matches) {
    result += text.slice(place, start) + replacement;
    place = end;
  }
  return onOneLine(result + text.slice(place));
}

/** What a replacement would change, in reading order. */
export function planReplacement(
  board: SegmentBoard,
  query: Query,
  replacement: string,
): Replacement[] {
  return board.ids.flatMap((id) => {
    const entry = board.entry(id);
    if (!entry || entry.conflict) return [];
    const { target: before } = shown(entry);
    const after = replaceText(before, query, replacement);
    return after === before ? [] : [{ id, number: entry.number, before, after }];
  });
}
