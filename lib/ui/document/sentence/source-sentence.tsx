'use client';

import { memo } from 'react';
import type { SegmentId } from '@/lib/document';
import { stripDiacritics } from '@/lib/text';
import { useView } from '../../view/view-provider';
import { usePart } from '../model/use-signal';
import { useEntrySignal, useSession } from '../session/session-context';
import { sourcePointer } from './sentence-pointer';
import { useIsInRange, useIsMarked } from './use-sentence-state';

/** An Arabic sentence. The keyboard comes to it by its translation, which is marked with it. */
export const SourceSentence = memo(function SourceSentence({ id }: { id: SegmentId }) {
  const session = useSession();
  const source = usePart(useEntrySignal(id), ({ segment }) => segment.source);
  const marked = useIsMarked(session, id);
  const inRange = useIsInRange(session, id);
  const { diacritics } = useView().view;
  const shown = diacritics === 'off' ? stripDiacritics(source) : source;
  const text = shown.trimEnd();
  return (
    <>
      <span
        className="source"
        data-source={id}
        data-marked={marked || undefined}
        data-in-range={inRange || undefined}
        {...sourcePointer(session, id)}
      >
        {text}
      </span>
      {shown.slice(text.length)}
    </>
  );
});
