import type { UndoStack } from '../editing/undo-stack';

/** A step of more sentences than this is not kept: the stack is written at each key press. */
const MOST_SENTENCES = 200;

/**
 * The part of an undo stack that is kept over a reload: what can be undone or redone before one comes to
 * a step that is too large to be kept.
 */
export function keepable({ done, undone }: UndoStack): UndoStack {
  return { done: behindLarge(done), undone: behindLarge(undone) };
}

function behindLarge(edits: UndoStack['done']): UndoStack['done'] {
  const last = edits.findLastIndex(({ changes }) => changes.length > MOST_SENTENCES);
  return last < 0 ? edits : edits.slice(last + 1);
}
