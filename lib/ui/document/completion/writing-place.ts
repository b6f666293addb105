import type { SegmentId } from '@/lib/document';
import type { WritingPlace } from './completer';

/** @returns null while text is marked, or the caret is elsewhere */
export function writingPlace(element: HTMLElement, id: SegmentId): WritingPlace | null {
  const selection = window.getSelection();
  if (!selection?.isCollapsed || !selection.focusNode) return null;
  if (!element.contains(selection.focusNode)) return null;
  const range = window.document.createRange();
  range.selectNodeContents(element);
  range.setEnd(selection.focusNode, selection.focusOffset);
  const prefix = range.toString();
  return { id, prefix, rest: (element.textContent ?? '').slice(prefix.length) };
}
