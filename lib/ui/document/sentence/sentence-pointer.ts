import type { MouseEvent } from 'react';
import type { SegmentId } from '@/lib/document';
import type { DocumentSession } from '../session/document-session';

/** The pointer on an English sentence: it marks the pair, and a click begins to write there. */
export function targetPointer(session: DocumentSession, id: SegmentId) {
  const { selection, cover } = session;
  const onClick = ({ clientX: x, clientY: y, detail, shiftKey }: MouseEvent<HTMLElement>) => {
    if (shiftKey && extendTo(session, id)) return;
    if (selection.isEditing(id) || hasMarkedText()) return;
    if (cover.isCovered(id)) {
      cover.reveal([id]);
      return;
    }
    // A screen reader's click has no place.
    selection.edit(id, detail === 0 ? { kind: 'end' } : { kind: 'point', x, y });
  };
  return { onClick, ...pointing(session, id) };
}

/** The pointer on an Arabic sentence: it marks the pair, and a click shows the tools of its translation. */
export function sourcePointer(session: DocumentSession, id: SegmentId) {
  const onClick = ({ shiftKey }: MouseEvent<HTMLElement>) => {
    if (shiftKey && extendTo(session, id)) return;
    if (hasMarkedText()) return;
    session.cover.reveal([id]);
    session.selection.select(id);
  };
  return { onClick, ...pointing(session, id) };
}

/** Selects all sentences from the one the reader is at to this one. @returns false when that is this one */
function extendTo({ corrections, range, selection }: DocumentSession, id: SegmentId): boolean {
  const { id: from } = selection.now.get();
  if (!from || (from === id && range.ids.length === 0)) return false;
  corrections.flush();
  range.extend(from, id);
  selection.select(id);
  return true;
}

function pointing(session: DocumentSession, id: SegmentId) {
  const { pointed } = session.selection;
  return {
    // The browser would mark the letters in between.
    onMouseDown: (event: MouseEvent<HTMLElement>) => {
      if (event.shiftKey && !session.selection.isEditing(id)) event.preventDefault();
    },
    onPointerEnter: () => pointed.set(id),
    onPointerLeave: () => {
      if (pointed.get() === id) pointed.set(null);
    },
  };
}

/** A click that ends the marking of a text to be copied is no click. */
function hasMarkedText(): boolean {
  return window.getSelection()?.isCollapsed === false;
}
