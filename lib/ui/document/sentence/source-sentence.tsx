'use client';

import { memo } from 'react';
import type { SegmentId } from '@/lib/document';
import { usePart } from '../model/use-signal';
import { useEntrySignal, useSession } from '../session/session-context';
import { clickToSelect, pointing } from './use-sentence-pointer';
import { useIsMarked } from './use-sentence-state';

/** An Arabic sentence. The keyboard comes to it by its translation, which is marked with it. */
export const SourceSentence = memo(function SourceSentence({ id }: { id: SegmentId }) {
  const session = useSession();
  const source = usePart(useEntrySignal(id), ({ segment }) => segment.source);
  const marked = useIsMarked(session, id);
  const text = source.trimEnd();
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the pointer only */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: its translation has the keys */}
      <span
        className="source"
        data-marked={marked || undefined}
        onClick={clickToSelect(session, id)}
        {...pointing(session, id)}
      >
        {text}
      </span>
      {source.slice(text.length)}
    </>
  );
});
