'use client';

import { createContext, use } from 'react';
import type { SegmentId } from '@/lib/document';
import type { Entry } from '../model/segment-board';
import type { Signal } from '../model/signal';
import type { DocumentSession } from './document-session';

export const SessionContext = createContext<DocumentSession | null>(null);

/** The open document. */
export function useSession(): DocumentSession {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside the document page');
  return session;
}

/** A sentence's own signal. */
export function useEntrySignal(id: SegmentId): Signal<Entry> {
  const signal = useSession().board.signal(id);
  if (!signal) throw new Error(`sentence ${id} is not on the page`);
  return signal;
}
