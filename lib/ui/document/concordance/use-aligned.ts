'use client';

import { useEffect, useState } from 'react';
import type { SegmentId } from '@/lib/document';
import type { DocumentSession } from '../session/document-session';
import { useSession } from '../session/session-context';
import type { WordPair } from '../words/word-pairs';
import type { Occurrence } from './concordance';

/** Questions to the machine under way at once: it has other things to do. */
const AT_ONCE = 2;

type Pairs = ReadonlyMap<SegmentId, readonly WordPair[]>;
const NONE: Pairs = new Map();

/**
 * The word pairs of these sentences, as they come, from the first to the last. What is not known yet is
 * no longer asked for when others are shown, or none.
 */
export function useAligned(shownNow: readonly Occurrence[]): Pairs {
  const session = useSession();
  const [pairs, setPairs] = useState<Pairs>(NONE);
  useEffect(() => {
    const leaving = new AbortController();
    const waiting = shownNow.map(({ id }) => id).filter((id) => !session.cover.isCovered(id));
    const askNext = async (): Promise<void> => {
      const id = waiting.shift();
      if (id === undefined) return;
      const found = await ask(session, id, leaving.signal);
      if (leaving.signal.aborted) return;
      setPairs((before) => new Map(before).set(id, found));
      await askNext();
    };
    for (let asked = 0; asked < AT_ONCE; asked += 1) void askNext();
    return () => leaving.abort();
  }, [session, shownNow]);
  return pairs;
}

async function ask(
  { alignments, concordance }: DocumentSession,
  id: SegmentId,
  signal: AbortSignal,
): Promise<readonly WordPair[]> {
  const target = concordance.textOf(id, 'target') ?? '';
  return target === '' ? [] : await alignments.of(id, target, signal);
}
