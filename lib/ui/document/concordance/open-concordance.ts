import type { SegmentId } from '@/lib/document';
import type { DocumentSession } from '../session/document-session';
import { placeOf } from '../words/place-in-text';
import type { Origin, WordPlace } from './word-place';

/**
 * Shows where else a word stands: the one at the caret, the one that is marked, or else one that the
 * reader chooses of the sentence.
 *
 * @param id the sentence that has the focus; null when none has
 */
export function openConcordance(session: DocumentSession, id: SegmentId | null): boolean {
  const { lastWord, panel, selection } = session;
  const caret = id && selection.isEditing(id) ? caretOf(id) : null;
  const word = caret ?? lastWord.marked ?? lastWord.in(id);
  const sentence = word?.id ?? id;
  if (!sentence) return false;
  const origin: Origin | null = id && { id, caret: caret?.offset ?? null };
  panel.set({ kind: 'concordance', id: sentence, word, origin });
  return true;
}

function caretOf(id: SegmentId): WordPlace | null {
  const caret = window.getSelection();
  const place = caret && placeOf(caret.focusNode, caret.focusOffset);
  return place?.id === id ? { id, side: place.side, offset: place.offset } : null;
}
