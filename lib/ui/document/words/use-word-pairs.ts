'use client';

import { type RefObject, useEffect } from 'react';
import type { DocumentSession } from '../session/document-session';
import { later } from '../session/later';
import { markWords, unmarkWords } from './mark-words';
import { type PlaceInText, placeOf, placeUnder } from './place-in-text';

/** The pointer only crosses most words on its way. */
const REST = 140;

/** Marks the word under the pointer, or under the caret, and the words it is translated by. */
export function useWordPairs(area: RefObject<HTMLElement | null>, session: DocumentSession): void {
  useEffect(() => {
    const element = area.current;
    if (!element || !('highlights' in CSS)) return;
    let cancel = () => {};
    let latest = 0;
    const look = (find: () => PlaceInText | null) => {
      cancel();
      cancel = later(() => {
        const place = find();
        latest += 1;
        const mine = latest;
        if (!place) {
          session.lastWord.unmark();
          unmarkWords();
        } else void markWords(session, place, () => mine === latest);
      }, REST);
    };
    const onPointerMove = ({ clientX, clientY, pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') look(() => placeUnder(clientX, clientY));
    };
    // A finger rests nowhere: it touches.
    const onClick = ({ clientX, clientY }: MouseEvent) => look(() => placeUnder(clientX, clientY));
    const onPointerLeave = () => look(() => null);
    const onCaret = () => {
      const selection = window.getSelection();
      if (!selection?.isCollapsed || session.selection.now.get().mode !== 'editing') return;
      look(() => placeOf(selection.focusNode, selection.focusOffset));
    };
    element.addEventListener('pointermove', onPointerMove, { passive: true });
    element.addEventListener('pointerleave', onPointerLeave);
    element.addEventListener('click', onClick);
    window.document.addEventListener('selectionchange', onCaret);
    return () => {
      cancel();
      latest = -1;
      unmarkWords();
      element.removeEventListener('pointermove', onPointerMove);
      element.removeEventListener('pointerleave', onPointerLeave);
      element.removeEventListener('click', onClick);
      window.document.removeEventListener('selectionchange', onCaret);
    };
  }, [area, session]);
}
