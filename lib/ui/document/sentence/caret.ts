import type { Caret } from '../session/selection';

/** Puts the caret where the reader pointed, or behind the last letter. */
export function placeCaret(element: HTMLElement, caret: Caret): void {
  const pointed = caret.kind === 'point' ? rangeAt(caret.x, caret.y) : null;
  if (pointed && element.contains(pointed.startContainer)) select(pointed);
  else setCaret(element, (element.textContent ?? '').length);
}

/** Puts the caret before the character with this index. */
export function setCaret(element: HTMLElement, index: number): void {
  const range = window.document.createRange();
  const text = element.firstChild;
  if (text instanceof Text) range.setStart(text, Math.min(index, text.length));
  else range.setStart(element, 0);
  range.collapse(true);
  select(range);
}

/**
 * Where the caret belongs after a text was replaced by another one.
 *
 * @returns index in `after` of the end of what changed
 */
export function endOfChange(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return after.length - same;
}

function select(range: Range): void {
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function rangeAt(x: number, y: number): Range | null {
  const { document } = window;
  if (!('caretPositionFromPoint' in document)) return olderRangeAt(document, x, y);
  const at = document.caretPositionFromPoint(x, y);
  if (!at) return null;
  const range = document.createRange();
  range.setStart(at.offsetNode, at.offset);
  range.collapse(true);
  return range;
}

/** Safari before 18.4 has only this one. */
function olderRangeAt(document: object, x: number, y: number): Range | null {
  if (!('caretRangeFromPoint' in document)) return null;
  const { caretRangeFromPoint } = document;
  if (typeof caretRangeFromPoint !== 'function') return null;
  const range: unknown = caretRangeFromPoint.call(document, x, y);
  return range instanceof Range ? range : null;
}
