'use client';

import { useEffect, useRef } from 'react';
import { WHOLE_UP_TO } from '../model/page-size';
import { browserStorage } from '../saving/browser-storage';
import type { DocumentSession } from '../session/document-session';
import { keptPlace } from './kept-place';

/** Goes on where the last visit ended, as soon as that block is there; unless one has gone elsewhere. */
export function useKeptPlace(session: DocumentSession, blocks: number): void {
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (session.blockCount <= WHOLE_UP_TO) return;
    // The browser keeps a place in pixels, which are other rows while most heights are guesses.
    window.history.scrollRestoration = 'manual';
    return () => {
      window.history.scrollRestoration = 'auto';
    };
  }, [session]);
  useEffect(() => {
    wanted.current ??= keptPlace(browserStorage('localStorage'), session.documentId);
    const place = wanted.current;
    if (place === 0 || place >= blocks) return;
    wanted.current = 0;
    if (window.scrollY === 0) session.showRow(place, 'start');
  }, [session, blocks]);
}
