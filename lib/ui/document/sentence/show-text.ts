import { endOfChange, setCaret } from './caret';

/**
 * Brings an element's text to what is to be shown. While somebody writes in it, it is right already but
 * for the spaces at its ends, which are not kept and without which no next word can be typed.
 *
 * @param writing whether it is being written in
 */
export function showText(element: HTMLElement, text: string, writing: boolean): void {
  const before = element.textContent ?? '';
  if (before === text || (writing && before.trim() === text)) return;
  element.textContent = text;
  if (writing && window.document.activeElement === element)
    setCaret(element, endOfChange(before, text));
}
