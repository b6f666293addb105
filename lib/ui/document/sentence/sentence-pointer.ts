import type { MouseEvent } from 'react';
import type { SegmentId } from '@/lib/document';
import type { DocumentSession } from '../session/document-session';

/** The pointer on an English sentence: it marks the pair, and a click begins to write there. */
export function targetPointer(session: DocumentSession, id: SegmentId) {
  const { selection, cover } = session;
  const onClick = ({ clientX: x, clientY: y, detail }: MouseEvent<HTMLElement>) => {
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
  const onClick = () => {
    if (hasMarkedText()) return;
    session.cover.reveal([id]);
    session.selection.select(id);
  };
  return { onClick, ...pointing(session, id) };
}

function pointing({ selection: { pointed } }: DocumentSession, id: SegmentId) {
  return {
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
