'use client';

import { Check, RefreshCw } from 'lucide-react';
import { type FocusEvent, memo, useRef } from 'react';
import type { BlockId, SegmentId } from '@/lib/document';
import { IconButton } from '../../controls/icon-button';
import { useLanguage } from '../../language/use-language';
import { isPersons, translateAgain } from '../keys/run-command';
import { shown } from '../model/segment-board';
import { usePart, useSignal } from '../model/use-signal';
import { useEntrySignal, useSession } from '../session/session-context';
import { MachineText } from './machine-text';
import { MoreTools } from './more-tools';
import { usePlaceBeside } from './use-place-beside';
import { staysWithSentence } from './use-sentence-focus';

interface Props {
  readonly blockId: BlockId;
  /** The sentences of the row. */
  readonly ids: readonly SegmentId[];
}

/** The tools of the row's selected sentence; nothing while another row has it. */
export const SentenceTools = memo(function SentenceTools({ blockId, ids }: Props) {
  const { selection } = useSession();
  const id = usePart(selection.now, (now) =>
    now.mode !== 'resting' && now.id && ids.includes(now.id) ? now.id : null,
  );
  return id && <Tools key={id} id={id} blockId={blockId} ids={ids} />;
});

function Tools({ id, blockId, ids }: Props & { readonly id: SegmentId }) {
  const { t } = useLanguage();
  const session = useSession();
  const { state, target } = shown(useSignal(useEntrySignal(id)));
  const ref = useRef<HTMLDivElement>(null);
  usePlaceBeside(ref, id);
  const reviewed = state === 'reviewed';
  const leave = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget) && !staysWithSentence(relatedTarget))
      session.selection.rest();
  };
  return (
    <div
      ref={ref}
      role="toolbar"
      aria-label={t('document.sentenceTools.label')}
      className="sentence-tools"
      data-sentence-tools
      onBlur={leave}
      // The caret stays in the sentence while its tools are clicked.
      onMouseDown={(event) => event.preventDefault()}
    >
      <IconButton
        icon={Check}
        label={t(`document.sentenceTools.${reviewed ? 'unreview' : 'review'}`)}
        aria-pressed={reviewed}
        disabled={target.trim() === ''}
        onClick={() =>
          reviewed ? session.corrections.unreview(id) : session.corrections.review(id)
        }
      />
      <MachineText id={id} />
      <IconButton
        icon={RefreshCw}
        label={t('document.translate.segment')}
        aria-keyshortcuts="Alt+R"
        disabled={isPersons(state)}
        onClick={() => translateAgain(session, id)}
      />
      <MoreTools id={id} blockId={blockId} ids={ids} />
    </div>
  );
}
