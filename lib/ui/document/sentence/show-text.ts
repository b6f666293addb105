import { caretIn, endOfChange, keptCaret, setCaret } from './caret';

interface Change {
  /** Whether somebody writes in the element. */
  readonly writing: boolean;
  /** Whether the text comes from somebody else: the caret then stays among the letters it is at. */
  readonly theirs: boolean;
}

/**
 * Brings an element's text to what is to be shown. While somebody writes in it, it is right already but
 * for the spaces at its ends, which are not kept and without which no next word can be typed.
 */
export function showText(element: HTMLElement, text: string, { writing, theirs }: Change): void {
  const before = element.textContent ?? '';
  if (before === text || (writing && before.trim() === text)) return;
  const caret = theirs ? keptCaret(before, text, caretIn(element)) : endOfChange(before, text);
  element.textContent = text;
  if (writing && window.document.activeElement === element) setCaret(element, caret);
}
