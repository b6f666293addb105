import type { SegmentId } from '@/lib/document';
import { writingPlace } from '../completion/writing-place';

/** The caret's place in the sentence that is being written in; null where there is none. */
export function caretIn(id: SegmentId): number | null {
  const element = window.document.querySelector<HTMLElement>(
    `[data-segment="${CSS.escape(id)}"][contenteditable]`,
  );
  return (element && writingPlace(element, id)?.prefix.length) ?? null;
}
