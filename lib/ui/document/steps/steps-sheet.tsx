'use client';

import { type KeyboardEvent, useRef } from 'react';
import { Sheet } from '../../controls/sheet';
import { useLanguage } from '../../language/use-language';
import { useSignal } from '../model/use-signal';
import { focusSentence } from '../sentence/focus-sentence';
import { useSession } from '../session/session-context';
import { StepItem } from './step-item';

/** Everything that was done to the text here, latest first, with the place one is at among it. */
export function StepsSheet({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const { corrections, steps, selection } = useSession();
  const { done, undone } = useSignal(corrections.undoStack);
  const list = useRef<HTMLOListElement>(null);
  const all = [...done, ...undone.toReversed()];
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((one) => one.matches(':focus'));
    buttons[at + by]?.focus();
    event.preventDefault();
  };
  const backToText = () => {
    const { id } = selection.now.get();
    if (id) focusSentence(id);
  };
  return (
    <Sheet title={t('document.steps.title')} onClose={onClose} onClosed={backToText}>
      <p className="text-sm text-ink-soft">{t('document.steps.intro')}</p>
      <ol ref={list} reversed className="steps" onKeyDown={onKeyDown}>
        {all
          .map((edit, index) => (
            <StepItem
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the order
              key={index}
              edit={edit}
              isCurrent={index === done.length - 1}
              isUndone={index >= done.length}
              onGo={() => void steps.goTo(index + 1)}
            />
          ))
          .reverse()}
        <StepItem
          edit={null}
          isCurrent={done.length === 0}
          isUndone={false}
          onGo={() => void steps.goTo(0)}
        />
      </ol>
    </Sheet>
  );
}
