import type { SegmentId } from '@/lib/document';

/** Gives the focus back to a sentence whose tools had it. */
export function focusSentence(id: SegmentId): void {
  window.document
    .querySelector<HTMLElement>(`[data-segment="${CSS.escape(id)}"]`)
    ?.focus({ preventScroll: true });
}
