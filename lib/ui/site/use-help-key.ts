'use client';

import { useEffect, useEffectEvent } from 'react';
import { isWritingPlace } from '../shortcuts/is-writing-place';

/** "?" opens the help, and so does the Arabic question mark, unless somebody is writing. */
export function useHelpKey(open: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== '?' && event.key !== '؟') return;
    if (event.ctrlKey || event.metaKey || event.altKey || isWritingPlace(event.target)) return;
    event.preventDefault();
    open();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
