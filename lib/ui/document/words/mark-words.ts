import type { SegmentId } from '@/lib/document';
import { shown } from '../model/segment-board';
import type { DocumentSession } from '../session/document-session';
import { drawnOffset, writtenOffset } from './drawn-offset';
import type { PlaceInText } from './place-in-text';
import { counterpartsAt, type Side, type Span } from './word-pairs';

const HIGHLIGHT = 'paired';

/** @param isWanted false when the reader has gone on meanwhile */
export async function markWords(
  { board, alignments, cover, lastWord }: DocumentSession,
  { id, side, text, offset }: PlaceInText,
  isWanted: () => boolean,
): Promise<void> {
  const entry = board.entry(id);
  if (!entry) return unmarkWords();
  const written = side === 'source' ? entry.segment.source : shown(entry).target;
  const place = writtenOffset(written, text.data, offset);
  lastWord.mark({ id, side, offset: place });
  if (cover.isCovered(id)) return unmarkWords();
  const pairs = await alignments.of(id, shown(entry).target);
  if (!isWanted()) return;
  const found = counterpartsAt(pairs, side, place);
  if (!found) return unmarkWords();
  const ranges = [
    ...rangesOf(id, 'source', entry.segment.source, found.source),
    ...rangesOf(id, 'target', shown(entry).target, found.target),
  ];
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}

export function unmarkWords(): void {
  CSS.highlights.delete(HIGHLIGHT);
}

function rangesOf(id: SegmentId, side: Side, written: string, spans: readonly Span[]): Range[] {
  const attribute = side === 'source' ? 'data-source' : 'data-segment';
  const text = window.document.querySelector(`[${attribute}="${CSS.escape(id)}"]`)?.firstChild;
  if (!(text instanceof Text)) return [];
  return spans.map(([start, end]) => {
    const range = window.document.createRange();
    range.setStart(text, drawnOffset(written, text.data, start));
    range.setEnd(text, drawnOffset(written, text.data, end));
    return range;
  });
}
