import { endOfChange, setCaret } from './caret';

/**
 * Brings an element's text to what is to be shown. While somebody writes in it the element is right
 * already but for white space at its ends, which the store cuts off and the writer still needs.
 */
export function showText(element: HTMLElement, text: string): void {
  const before = element.textContent ?? '';
  if (before === text) return;
  const writing = element.isContentEditable && window.document.activeElement === element;
  if (writing && before.trim() === text.trim()) return;
  element.textContent = text;
  if (writing) setCaret(element, endOfChange(before, text));
}
