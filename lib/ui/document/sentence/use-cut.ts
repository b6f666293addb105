'use client';

import type { SegmentId } from '@/lib/document';
import { usePart } from '../model/use-signal';
import type { DocumentSession } from '../session/document-session';
import type { Cutting } from '../structure/cutter';

interface MarkedPlace {
  readonly cutting: Cutting;
  /** Where the mark stands in this sentence's source. */
  readonly offset: number;
  /** Where this sentence begins in the sources of all that the mark may be in. */
  readonly start: number;
}

/** The mark of where the Arabic is about to be cut, while it is in this sentence. */
export function useCut({ cutter, board }: DocumentSession, id: SegmentId): MarkedPlace | null {
  const cutting = usePart(cutter.now, (now) => (now && isIn(now, id) ? now : null));
  const place = cutting?.places[cutting.at];
  if (!cutting || place === undefined) return null;
  const first = board.entry(cutting.ids[0])?.segment.source.length ?? 0;
  const isFirst = cutting.ids[0] === id;
  // A mark between two sentences stands at the end of the first.
  if (isFirst !== place <= first) return null;
  return { cutting, offset: isFirst ? place : place - first, start: isFirst ? 0 : first };
}

function isIn({ ids }: Cutting, id: SegmentId): boolean {
  return ids.some((one) => one === id);
}
