import type { SegmentId } from '@/lib/document';
import { focusSentence } from '../sentence/focus-sentence';
import type { Selection } from '../session/selection';

/**
 * Brings the reader to a sentence. One that was selected all the while does not take the focus by
 * itself, and what had it, a mark or a menu, is gone; one that is not drawn yet takes it when it is.
 */
export function goTo(selection: Selection, id: SegmentId): void {
  selection.select(id);
  focusSentence(id);
}
