'use client';

import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { SegmentId } from '@/lib/document';
import { useLanguage } from '../../language/use-language';
import { drawnGhost } from '../completion/ghost';
import { useCompletion } from '../completion/use-completion';
import { shown } from '../model/segment-board';
import { usePart, useSignal } from '../model/use-signal';
import { useEntrySignal, useSession } from '../session/session-context';
import { sentenceAttributes } from './sentence-attributes';
import { targetPointer } from './sentence-pointer';
import { showText } from './show-text';
import { useSentenceFocus } from './use-sentence-focus';
import { useIsCovered, useIsInRange, useIsMarked, useMode } from './use-sentence-state';
import { useWriting } from './use-writing';

/** An English sentence: read as a button, and the very same element written in. */
export const TargetSentence = memo(function TargetSentence({ id }: { id: SegmentId }) {
  const session = useSession();
  const { t } = useLanguage();
  const entry = useSignal(useEntrySignal(id));
  const { target } = shown(entry);
  const mode = useMode(session, id);
  const covered = useIsCovered(session, id);
  const marked = useIsMarked(session, id);
  const inRange = useIsInRange(session, id);
  const ref = useRef<HTMLSpanElement>(null);
  // React writes the first text only: afterwards it would put the caret to the start at each key.
  const [first] = useState(target);
  const editing = mode === 'editing';
  // What one writes oneself is a draft until the server has it.
  const theirs = entry.draft === null;
  useLayoutEffect(() => {
    if (ref.current) showText(ref.current, target, { writing: editing, theirs });
  }, [target, editing, theirs]);
  useWriting(ref, session, id, editing);
  useCompletion(ref, session, id, editing);
  const ghost = usePart(session.completer.ghost, (offer) =>
    offer?.id === id ? drawnGhost(offer) : null,
  );
  const focus = useSentenceFocus(ref, session, id, mode);
  return (
    <span
      ref={ref}
      className="sentence"
      suppressContentEditableWarning
      data-marked={marked || undefined}
      data-in-range={inRange || undefined}
      data-ghost={ghost ?? undefined}
      {...sentenceAttributes(entry, { mode, covered }, t)}
      {...targetPointer(session, id)}
      {...focus}
    >
      {first}
    </span>
  );
});
