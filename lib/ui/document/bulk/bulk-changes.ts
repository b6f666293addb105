import type { SegmentId } from '@/lib/document';
import { onOneLine } from '../editing/allowed-version';
import type { Change } from '../editing/undo-stack';
import { type SegmentBoard, shown } from '../model/segment-board';

/** What gives sentences another text; what was approved stays approved. */
export function replacements(board: SegmentBoard, texts: ReadonlyMap<SegmentId, string>): Change[] {
  return [...texts].flatMap(([segmentId, text]) => {
    const entry = board.entry(segmentId);
    if (!entry) return [];
    const before = shown(entry);
    const state = before.state === 'reviewed' ? 'reviewed' : 'edited';
    return [{ segmentId, before, after: { target: onOneLine(text), state } }];
  });
}

/**
 * What approves sentences. Those that are approved already, that have no translation yet, or of which one
 * has to choose a version, stay as they are.
 */
export function approvals(board: SegmentBoard, ids: readonly SegmentId[]): Change[] {
  return ids.flatMap((segmentId) => {
    const entry = board.entry(segmentId);
    if (!entry || entry.conflict) return [];
    const before = shown(entry);
    if (before.state === 'reviewed' || before.target.trim() === '') return [];
    return [{ segmentId, before, after: { target: before.target, state: 'reviewed' } }];
  });
}
