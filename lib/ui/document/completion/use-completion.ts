'use client';

import { type RefObject, useEffect } from 'react';
import type { SegmentId } from '@/lib/document';
import type { DocumentSession } from '../session/document-session';
import { markReplaced } from './mark-replaced';
import { takeAll, takeWord } from './take-ghost';
import { writingPlace } from './writing-place';

/**
 * The machine goes on while one writes: after a pause at the end of the text, or on Tab behind words
 * one has changed. Tab takes the offer, Ctrl or Alt with the right arrow one word of it, Escape waves
 * it away. Tab keeps its own meaning as long as nothing was typed and nothing is offered.
 */
export function useCompletion(
  ref: RefObject<HTMLElement | null>,
  session: DocumentSession,
  id: SegmentId,
  editing: boolean,
): void {
  useEffect(() => {
    const element = ref.current;
    if (!element || !editing) return;
    const { completer } = session;
    let hasTyped = false;
    completer.begin();
    const onInput = () => {
      hasTyped = true;
      const place = writingPlace(element, id);
      if (place) completer.typed(place);
    };
    const onCaret = () => completer.moved(writingPlace(element, id));
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      // Browsers tell of a moved caret a little later: maybe after this key.
      onCaret();
      const ghost = completer.ghost.get();
      const meant = ghost ? offeredKey(event) : hasTyped && isPlainTab(event) ? 'ask' : null;
      if (!meant) return;
      event.preventDefault();
      event.stopPropagation();
      if (meant === 'dismiss') completer.dismiss();
      else if (meant === 'ask') {
        const place = writingPlace(element, id);
        if (place) completer.ask(place);
      } else if (ghost) (meant === 'all' ? takeAll : takeWord)(session, ghost);
    };
    const stopMarking = completer.ghost.subscribe(() =>
      markReplaced(element, completer.ghost.get()),
    );
    element.addEventListener('input', onInput);
    element.addEventListener('keydown', onKeyDown);
    window.document.addEventListener('selectionchange', onCaret);
    return () => {
      completer.clear();
      stopMarking();
      element.removeEventListener('input', onInput);
      element.removeEventListener('keydown', onKeyDown);
      window.document.removeEventListener('selectionchange', onCaret);
    };
  }, [ref, session, id, editing]);
}

function offeredKey(event: KeyboardEvent): 'all' | 'word' | 'dismiss' | null {
  if (isPlainTab(event)) return 'all';
  if (event.key === 'Escape') return 'dismiss';
  const modifier = event.ctrlKey || event.altKey;
  return event.key === 'ArrowRight' && modifier && !event.shiftKey ? 'word' : null;
}

function isPlainTab({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Tab' && !shiftKey && !ctrlKey && !altKey && !metaKey;
}
