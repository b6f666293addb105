'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** "⌘" on Apple's machines, "Ctrl" elsewhere; "Ctrl" in what the server sends. */
export function useModifierName(): string {
  return useSyncExternalStore(
    never,
    () => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'),
    () => 'Ctrl',
  );
}
