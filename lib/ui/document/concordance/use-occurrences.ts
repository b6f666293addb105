'use client';

import { useEffect, useState } from 'react';
import { useSignal } from '../model/use-signal';
import { useSession } from '../session/session-context';
import type { Side } from '../words/word-pairs';
import type { Occurrence } from './concordance';

/** The word that is looked for. */
export interface Wanted {
  readonly side: Side;
  /** As `formOf` gives it. */
  readonly form: string;
}

interface Found {
  readonly wanted: Wanted;
  readonly occurrences: readonly Occurrence[];
}

/** @returns where the word stands, or null while it is being looked for; anew when more of the text has come */
export function useOccurrences(wanted: Wanted | null): readonly Occurrence[] | null {
  const session = useSession();
  const blocks = useSignal(session.blocks);
  const [found, setFound] = useState<Found | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other blocks are another text
  useEffect(() => {
    if (!wanted) return;
    const leaving = new AbortController();
    session.concordance
      .find(wanted.side, wanted.form, leaving.signal)
      .then((occurrences) => setFound({ wanted, occurrences }))
      .catch((reason: unknown) => {
        if (!leaving.signal.aborted) throw reason;
      });
    return () => leaving.abort();
  }, [session, wanted, blocks]);
  return found?.wanted === wanted && wanted ? found.occurrences : null;
}
