'use client';

import { type KeyboardEvent, useState } from 'react';
import { useFailureText } from '../http/use-failure-text';
import { useLanguage } from '../language/use-language';

interface Props {
  readonly title: string;
  onSave(title: string): Promise<void>;
  onLeave(): void;
}

/** Renames in place: Enter or leaving the field keeps the new title, Escape the old one. */
export function TitleField({ title, onSave, onLeave }: Props) {
  const { t } = useLanguage();
  const failureText = useFailureText();
  const [text, setText] = useState(title);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    try {
      if (text.trim() !== title) await onSave(text.trim());
      onLeave();
    } catch (thrown) {
      setProblem(failureText(thrown));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onLeave();
    if (event.key === 'Enter') void save();
  };
  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: the field replaces the button that was just pressed
        autoFocus
        dir="auto"
        value={text}
        aria-label={t('library.list.newTitle')}
        aria-invalid={problem !== null}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => problem === null && void save()}
        className="w-full rounded-lg border border-line-strong bg-raised px-3 py-1 font-naskh text-lg font-semibold"
      />
      {problem && (
        <p role="alert" className="mt-1 text-sm text-danger">
          {problem}
        </p>
      )}
    </>
  );
}
