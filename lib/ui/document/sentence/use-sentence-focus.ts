'use client';

import { type FocusEvent, type RefObject, useLayoutEffect } from 'react';
import type { SegmentId } from '@/lib/document';
import type { DocumentSession } from '../session/document-session';
import { placeCaret } from './caret';

/** away: another sentence is the one Tab comes to. */
export type SentenceMode = 'away' | 'resting' | 'selected' | 'editing';

/** Gives the focus to the sentence that was selected, and selects the one that got the focus. */
export function useSentenceFocus(
  ref: RefObject<HTMLElement | null>,
  { selection, corrections }: DocumentSession,
  id: SegmentId,
  mode: SentenceMode,
) {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || mode === 'away' || mode === 'resting') return;
    const focused = window.document.activeElement === element;
    if (!focused) element.focus({ preventScroll: true });
    if (mode === 'editing') placeCaret(element, selection.now.get().caret);
    if (!focused) element.scrollIntoView({ block: 'nearest' });
  }, [ref, selection, mode]);

  return {
    onFocus: () => {
      if (!selection.isEditing(id)) selection.select(id);
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
      // Another window took the focus; the sentence still has this one's.
      if (window.document.activeElement === currentTarget) return;
      corrections.flush();
      if (!staysWithSentence(relatedTarget)) selection.rest();
    },
  };
}

/** Whether the focus went to another sentence, which selects itself, or to the tools of this one. */
export function staysWithSentence(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.dataset.segment !== undefined || target.closest('[data-sentence-tools]') !== null)
  );
}
