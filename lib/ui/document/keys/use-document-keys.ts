'use client';

import { useEffect } from 'react';
import type { SegmentId } from '@/lib/document';
import { isWritingPlace } from '../../shortcuts/is-writing-place';
import { openConcordance } from '../concordance/open-concordance';
import { keyCommand } from '../editing/key-command';
import type { DocumentSession } from '../session/document-session';
import { isFindKey, openFind } from './find-key';
import { runCommand } from './run-command';

/** Listens for the page's keys: all of them in a sentence, undo and redo wherever nobody else writes. */
export function useDocumentKeys(session: DocumentSession): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof HTMLElement)) return;
      if (isFindKey(event) && openFind(session, target)) {
        event.preventDefault();
        return;
      }
      const inSentence = target.dataset.segment !== undefined;
      const { id } = session.selection.now.get();
      const command = keyCommand(event, inSentence && target.isContentEditable);
      if (!command || !id) return;
      if (command === 'concordance' && !inSentence) {
        if (!isElsewhere(target) && openConcordance(session, null)) event.preventDefault();
        return;
      }
      const everywhere = command === 'undo' || command === 'redo' || command === 'steps';
      if (!inSentence && (!everywhere || isElsewhere(target))) return;
      if (runCommand(session, command, inSentence ? idOf(target) : id)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [session]);
}

/** Places that keep their own undo, and panels that lie over the text. */
function isElsewhere(target: HTMLElement): boolean {
  return isWritingPlace(target) || target.closest('[role="dialog"], [role="menu"]') !== null;
}

function idOf(sentence: HTMLElement): SegmentId {
  // Written there by the sentence's own component.
  return sentence.dataset.segment as SegmentId;
}
