'use client';

import type { MouseEvent } from 'react';
import type { SegmentId } from '@/lib/document';
import type { DocumentSession } from '../session/document-session';

/** Marks the pair under the pointer. */
export function pointing({ selection: { pointed } }: DocumentSession, id: SegmentId) {
  return {
    onPointerEnter: () => pointed.set(id),
    onPointerLeave: () => {
      if (pointed.get() === id) pointed.set(null);
    },
  };
}

/** A click in the English begins to write there; one that ends the marking of a text does not. */
export function clickToWrite({ selection }: DocumentSession, id: SegmentId) {
  return ({ clientX: x, clientY: y, detail }: MouseEvent<HTMLElement>) => {
    if (selection.isEditing(id) || hasMarkedText()) return;
    // A screen reader's click has no place.
    selection.edit(id, detail === 0 ? { kind: 'end' } : { kind: 'point', x, y });
  };
}

/** A click in the Arabic shows the tools of its translation. */
export function clickToSelect({ selection }: DocumentSession, id: SegmentId) {
  return () => {
    if (!hasMarkedText()) selection.select(id);
  };
}

function hasMarkedText(): boolean {
  return window.getSelection()?.isCollapsed === false;
}
