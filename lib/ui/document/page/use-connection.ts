'use client';

import { useEffect } from 'react';
import type { DocumentSession } from '../session/document-session';

/** Keeps the session on its line to the server, and sends what waits when the page is hidden. */
export function useConnection(session: DocumentSession): void {
  useEffect(() => {
    const disconnect = session.connect();
    const flush = () => session.corrections.flush();
    window.addEventListener('pagehide', flush);
    window.document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      window.document.removeEventListener('visibilitychange', flush);
      disconnect();
    };
  }, [session]);
}
