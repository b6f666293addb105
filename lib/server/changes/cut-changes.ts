import type { DocumentChanges } from '@/lib/store';

/** As many sentences as a page takes in between two key presses. */
const SEGMENTS_AT_ONCE = 300;

const NOTHING_REMOVED = { blocks: [], segments: [] } as const;

/**
 * Cuts what changed into events of a size that a page takes in at once: the start of a translation changes
 * every sentence of a document. Only the last one names the new change number: a reader who leaves before
 * it still names the old one, and gets all of it anew.
 *
 * @param after the change number that the reader has seen
 */
export function cutChanges(found: DocumentChanges, after: number): DocumentChanges[] {
  const { segments } = found;
  const parts: DocumentChanges[] = [];
  for (let start = 0; start === 0 || start < segments.length; start += SEGMENTS_AT_ONCE) {
    const end = start + SEGMENTS_AT_ONCE;
    parts.push({
      ...found,
      changeNumber: end < segments.length ? after : found.changeNumber,
      segments: segments.slice(start, end),
      ...(start > 0 && { blocks: [], removed: NOTHING_REMOVED }),
    });
  }
  return parts;
}
