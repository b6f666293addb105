'use client';

import { useEffect, useEffectEvent } from 'react';
import { isWritingPlace } from '../shortcuts/is-writing-place';
import type { Incoming } from './send-document';

/** A paste anywhere on the page, outside of fields, is a text to open: its file, or its words. */
export function usePagePaste(open: (incoming: Incoming) => void): void {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (isWritingPlace(event.target) || !event.clipboardData) return;
    const file = event.clipboardData.files[0];
    const text = event.clipboardData.getData('text/plain');
    if (!file && text.trim() === '') return;
    event.preventDefault();
    open(file ? { file } : { text });
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent) => onPaste(event);
    window.addEventListener('paste', listener);
    return () => window.removeEventListener('paste', listener);
  }, []);
}
