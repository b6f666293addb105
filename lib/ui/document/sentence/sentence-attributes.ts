import type { HTMLAttributes } from 'react';
import type { Translator } from '@/lib/i18n';
import { doubtOf } from '../model/doubt';
import { type Entry, shown } from '../model/segment-board';
import { editableKind } from './editable-kind';
import type { SentenceMode } from './use-sentence-focus';

type Attributes = HTMLAttributes<HTMLSpanElement> &
  Record<`data-${string}`, string | true | undefined>;

/** How the reader is at a sentence. */
interface Reader {
  readonly mode: SentenceMode;
  /** Whether the text waits to be asked for. */
  readonly covered: boolean;
}

/**
 * What an English sentence is to the style sheets and to screen readers: a button to be read, named by
 * its number and described by its state and text; while it is written in, a field of one line.
 */
export function sentenceAttributes(
  entry: Entry,
  { mode, covered }: Reader,
  t: Translator,
): Attributes {
  const { number, segment } = entry;
  const { target, state } = shown(entry);
  const doubt = doubtOf(segment, { state });
  const editing = mode === 'editing';
  const hidden = covered && !editing;
  const condition = [
    t(segment.pending ? 'states.pending' : `states.${state}`),
    ...(doubt ? [t(`document.flags.${doubt}`)] : []),
    ...(hidden ? [t('document.sentenceTools.covered')] : []),
  ].join(', ');
  return {
    role: editing ? 'textbox' : 'button',
    tabIndex: mode === 'away' ? -1 : 0,
    contentEditable: editing ? editableKind() : undefined,
    spellCheck: editing,
    'aria-label': t(editing ? 'document.editing' : 'document.sentence', { number }),
    'aria-description': editing || hidden ? condition : `${condition}: ${target}`,
    'data-segment': segment.id,
    'data-state': state,
    'data-pending': segment.pending || undefined,
    'data-doubtful': doubt !== null || undefined,
    'data-mode': mode,
    'data-covered': hidden || undefined,
  };
}
