'use client';

import { type RefObject, useEffect } from 'react';
import type { SegmentId } from '@/lib/document';
import { onOneLine } from '../editing/allowed-version';
import { runCommand } from '../keys/run-command';
import type { DocumentSession } from '../session/document-session';

/**
 * Takes what is typed into a sentence, as plain text on one line. By the browser's own events:
 * React has none for what is about to be typed.
 */
export function useWriting(
  ref: RefObject<HTMLElement | null>,
  session: DocumentSession,
  id: SegmentId,
  editing: boolean,
): void {
  useEffect(() => {
    const element = ref.current;
    if (!element || !editing) return;
    const onInput = () => session.corrections.type(id, element.textContent ?? '');
    const onBeforeInput = (event: InputEvent) => {
      const own = ownMeaning(session, id, event);
      if (!own) return;
      event.preventDefault();
      own();
    };
    element.addEventListener('input', onInput);
    element.addEventListener('beforeinput', onBeforeInput);
    return () => {
      element.removeEventListener('input', onInput);
      element.removeEventListener('beforeinput', onBeforeInput);
    };
  }, [ref, session, id, editing]);
}

/** @returns what happens instead of the browser's way, or null where the browser's way is right */
function ownMeaning(
  session: DocumentSession,
  id: SegmentId,
  event: InputEvent,
): (() => void) | null {
  switch (event.inputType) {
    case 'historyUndo':
      return () => session.steps.undo();
    case 'historyRedo':
      return () => session.steps.redo();
    case 'insertParagraph':
    case 'insertLineBreak':
      // Phones' keyboards tell of Enter this way only.
      return () => runCommand(session, 'done', id);
    case 'insertFromPaste':
    case 'insertFromDrop': {
      const text = event.dataTransfer?.getData('text/plain') ?? event.data ?? '';
      return () => insert(onOneLine(text));
    }
    default:
      return event.inputType.startsWith('format') ? () => {} : null;
  }
}

function insert(text: string): void {
  // Deprecated, and the only way to insert that input methods and spell-checkers follow.
  window.document.execCommand('insertText', false, text);
}
