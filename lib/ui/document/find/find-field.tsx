'use client';

import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { IconButton } from '../../controls/icon-button';
import { useLanguage } from '../../language/use-language';
import { useSignal } from '../model/use-signal';
import { later } from '../session/later';
import { useSession } from '../session/session-context';

/** A long text is not searched for each letter. */
const PAUSE = 120;

/** What is looked for, how often it is there, and the way from one to the next. */
export function FindField({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const { finder, selection } = useSession();
  const { matches, at } = useSignal(finder.found);
  const [text, setText] = useState(() => finder.search.get().text);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useEffect(
    () => later(() => finder.look({ text }, selection.now.get().id), PAUSE),
    [text, finder, selection],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    finder.step(event.shiftKey ? -1 : 1);
  };
  const count =
    matches.length > 0
      ? t('document.find.count', { at: at + 1, total: matches.length })
      : t('document.find.none');
  return (
    <>
      <input
        ref={field}
        type="search"
        dir="auto"
        value={text}
        aria-label={t('document.find.label')}
        placeholder={t('document.find.label')}
        data-find-field
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        className="text-field grow"
      />
      <p role="status" className="min-w-16 text-center text-xs text-ink-soft tabular-nums">
        {text.trim() !== '' && count}
      </p>
      <IconButton
        icon={ChevronUp}
        label={t('document.find.previous')}
        onClick={() => finder.step(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label={t('document.find.next')}
        onClick={() => finder.step(1)}
      />
      <IconButton icon={X} label={t('site.close')} onClick={onClose} />
    </>
  );
}
