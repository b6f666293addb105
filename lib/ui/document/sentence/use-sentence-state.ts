'use client';

import { useSyncExternalStore } from 'react';
import type { SegmentId } from '@/lib/document';
import { usePart } from '../model/use-signal';
import type { DocumentSession } from '../session/document-session';
import type { SentenceMode } from './use-sentence-focus';

/** How the reader is at this sentence. */
export function useMode({ selection }: DocumentSession, id: SegmentId): SentenceMode {
  return usePart(selection.now, (now) => (now.id === id ? now.mode : 'away'));
}

/** Whether the English waits to be asked for. */
export function useIsCovered({ cover }: DocumentSession, id: SegmentId): boolean {
  const read = () => cover.isCovered(id);
  return useSyncExternalStore(cover.subscribe, read, read);
}

/** Whether the pair is marked: pointed at, or the one the reader is at. */
export function useIsMarked({ selection }: DocumentSession, id: SegmentId): boolean {
  const pointed = usePart(selection.pointed, (pointedId) => pointedId === id);
  const here = usePart(selection.now, (now) => now.id === id && now.mode !== 'resting');
  return pointed || here;
}

/** Whether the pair is one of those that are selected together. */
export function useIsInRange({ range }: DocumentSession, id: SegmentId): boolean {
  return usePart(range.now, () => range.has(id));
}
