import type { Caret } from '../session/selection';

/** Puts the caret where the reader pointed or where it was before, or behind the last letter. */
export function placeCaret(element: HTMLElement, caret: Caret): void {
  const pointed = caret.kind === 'point' ? rangeAt(caret.x, caret.y) : null;
  if (pointed && element.contains(pointed.startContainer)) select(pointed);
  else if (caret.kind === 'index') setCaret(element, caret.index);
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
  return after.length - changeOf(before, after).sameAtEnd;
}

/**
 * Where a caret stays when somebody else changes the text around it.
 *
 * @param caret index in `before`
 * @returns index in `after`: before the same letters as ever, or where the letters around it went
 */
export function keptCaret(before: string, after: string, caret: number): number {
  const { start, sameAtEnd } = changeOf(before, after);
  if (caret <= start) return caret;
  const fromEnd = Math.max(0, before.length - caret);
  return after.length - Math.min(fromEnd, sameAtEnd);
}

/** @returns index of the caret in an element's text; at its end when it is not in it */
export function caretIn(element: HTMLElement): number {
  const { length } = element.textContent ?? '';
  const selection = window.getSelection();
  if (!selection?.focusNode || !element.contains(selection.focusNode)) return length;
  const range = window.document.createRange();
  range.selectNodeContents(element);
  range.setEnd(selection.focusNode, selection.focusOffset);
  return range.toString().length;
}

/** How many letters two texts share before and behind what is different in them. */
function changeOf(before: string, after: string): { start: number; sameAtEnd: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - start && before.at(-1 - sameAtEnd) === after.at(-1 - sameAtEnd))
    sameAtEnd += 1;
  return { start, sameAtEnd };
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
