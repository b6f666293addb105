import type { Ghost } from './ghost';

const HIGHLIGHT = 'replaced';

/** Strikes out what an offer would replace, without touching the text. */
export function markReplaced(element: HTMLElement, ghost: Ghost | null): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(HIGHLIGHT);
  const text = element.firstChild;
  if (!ghost || ghost.rest.trim() === '' || !(text instanceof Text)) return;
  const range = window.document.createRange();
  range.setStart(text, Math.min(ghost.prefix.length, text.length));
  range.setEnd(text, text.length);
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
}
