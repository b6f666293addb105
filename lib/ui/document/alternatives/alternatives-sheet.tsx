'use client';

import type { SegmentId } from '@/lib/document';
import { Sheet } from '../../controls/sheet';
import { useAnswer } from '../../http/use-answer';
import { useFailureText } from '../../http/use-failure-text';
import { useLanguage } from '../../language/use-language';
import { DiffText } from '../history/diff-text';
import { shown } from '../model/segment-board';
import { useSignal } from '../model/use-signal';
import { focusSentence } from '../sentence/focus-sentence';
import { useEntrySignal, useSession } from '../session/session-context';

interface Props {
  readonly id: SegmentId;
  readonly onClose: () => void;
}

/** Other ways to say a sentence, each against the text of now; a click takes one. */
export function AlternativesSheet({ id, onClose }: Props) {
  const { t } = useLanguage();
  const failureText = useFailureText();
  const { corrections, machine } = useSession();
  const entry = useSignal(useEntrySignal(id));
  const { target } = shown(entry);
  const asked = useAnswer(id, (signal) => machine.alternatives(id, signal));
  const others =
    asked.kind === 'there' ? asked.answer.filter((other) => other.target !== target) : [];
  const take = (text: string) => {
    corrections.write(id, text);
    onClose();
  };
  return (
    <Sheet
      title={t('document.alternatives.title')}
      onClose={onClose}
      onClosed={() => focusSentence(id)}
    >
      <p lang="ar" dir="rtl" className="font-naskh text-lg leading-loose">
        {entry.segment.source}
      </p>
      {asked.kind === 'loading' && <p role="status">{t('document.alternatives.thinking')}</p>}
      {asked.kind === 'failed' && <p role="alert">{failureText(asked.reason)}</p>}
      {asked.kind === 'there' && others.length === 0 && <p>{t('document.alternatives.none')}</p>}
      <ul className="grid gap-2">
        {others.map((other) => (
          <li key={other.target}>
            <button
              type="button"
              onClick={() => take(other.target)}
              className="w-full rounded-xl border border-line px-4 py-3 text-start hover:border-line-strong hover:bg-sunken"
            >
              <DiffText before={target} after={other.target} showRemoved={false} />
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
