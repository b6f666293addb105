import type { SegmentId } from '@/lib/document';
import { type SegmentBoard, shown } from '../model/segment-board';
import type { Matcher, Range } from './matcher';

export const SIDES = ['both', 'source', 'target'] as const;
export type Side = 'source' | 'target';

/** One place where the text matches. */
export interface Match extends Range {
  readonly id: SegmentId;
  readonly side: Side;
}

/** All matches in reading order, the Arabic of a sentence before its English. */
export function findMatches(
  board: SegmentBoard,
  matcher: Matcher,
  where: (typeof SIDES)[number],
): Match[] {
  const found: Match[] = [];
  for (const id of board.ids) {
    const entry = board.entry(id);
    if (!entry) continue;
    if (where !== 'target')
      for (const range of matcher(entry.segment.source))
        found.push({ ...range, id, side: 'source' });
    if (where !== 'source')
      for (const range of matcher(shown(entry).target))
        found.push({ ...range, id, side: 'target' });
  }
  return found;
}
