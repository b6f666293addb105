'use client';

import { useEffect, useState } from 'react';
import type { Revision, SegmentId } from '@/lib/document';
import { readRevisions } from './read-revisions';

type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly revisions: readonly Revision[] }
  | { readonly kind: 'failed'; readonly reason: unknown };

/** @param revision the current one: when another is saved, the list is asked for anew */
export function useRevisions(id: SegmentId, revision: number): Loading {
  const [loading, setLoading] = useState<Loading>({ kind: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: see the parameter
  useEffect(() => {
    const leaving = new AbortController();
    readRevisions(id, leaving.signal)
      .then((revisions) => setLoading({ kind: 'there', revisions }))
      .catch((reason: unknown) => leaving.signal.aborted || setLoading({ kind: 'failed', reason }));
    return () => leaving.abort();
  }, [id, revision]);
  return loading;
}
