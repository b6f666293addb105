'use client';

import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { SegmentId } from '@/lib/document';
import { useLanguage } from '../../language/use-language';
import { doubtOf } from '../model/doubt';
import { shown } from '../model/segment-board';
import { useSignal } from '../model/use-signal';
import { useEntrySignal, useSession } from '../session/session-context';
import { editableKind } from './editable-kind';
import { showText } from './show-text';
import { useSentenceFocus } from './use-sentence-focus';
import { clickToWrite, pointing } from './use-sentence-pointer';
import { useIsMarked, useMode } from './use-sentence-state';
import { useWriting } from './use-writing';

/** An English sentence: read as a button, and the very same element written in. */
export const TargetSentence = memo(function TargetSentence({ id }: { id: SegmentId }) {
  const session = useSession();
  const { t } = useLanguage();
  const entry = useSignal(useEntrySignal(id));
  const { target, state } = shown(entry);
  const { number, segment } = entry;
  const doubt = doubtOf(segment, { state });
  const mode = useMode(session, id);
  const editing = mode === 'editing';
  const marked = useIsMarked(session, id);
  const ref = useRef<HTMLSpanElement>(null);
  // React writes the first text only: afterwards it would put the caret to the start at each key.
  const [first] = useState(target);
  useLayoutEffect(() => {
    if (ref.current) showText(ref.current, target);
  }, [target]);
  useWriting(ref, session, id, editing);
  const focus = useSentenceFocus(ref, session, id, mode);
  const condition = [
    t(segment.pending ? 'states.pending' : `states.${state}`),
    ...(doubt ? [t(`document.flags.${doubt}`)] : []),
  ].join(', ');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot flow with the text of its paragraph
    <span
      ref={ref}
      role={editing ? 'textbox' : 'button'}
      tabIndex={mode === 'away' ? -1 : 0}
      contentEditable={editing ? editableKind() : undefined}
      suppressContentEditableWarning
      spellCheck={editing}
      aria-label={t(editing ? 'document.editing' : 'document.sentence', { number })}
      aria-description={editing ? condition : `${condition}: ${target}`}
      className="sentence"
      data-segment={id}
      data-state={state}
      data-pending={segment.pending || undefined}
      data-doubtful={doubt !== null || undefined}
      data-marked={marked || undefined}
      data-mode={mode}
      onClick={clickToWrite(session, id)}
      {...pointing(session, id)}
      {...focus}
    >
      {first}
    </span>
  );
});
