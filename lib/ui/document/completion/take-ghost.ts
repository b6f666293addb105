import type { DocumentSession } from '../session/document-session';
import { firstWord, type Ghost, withoutFirstWord } from './ghost';

/** Puts the whole offer in the place of what stood behind the caret. */
export function takeAll({ completer, corrections }: DocumentSession, ghost: Ghost): void {
  completer.clear();
  corrections.write(ghost.id, ghost.prefix + ghost.text);
}

/** Puts the first word of the offer before what stands behind the caret. */
export function takeWord({ completer, corrections }: DocumentSession, ghost: Ghost): void {
  completer.clear();
  corrections.write(ghost.id, ghost.prefix + firstWord(ghost.text) + ghost.rest);
  const left = withoutFirstWord(ghost);
  // The page draws the taken word first, then there is a caret to offer the next one at.
  if (left) queueMicrotask(() => completer.ghost.set(left));
}
