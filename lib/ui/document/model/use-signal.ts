'use client';

import { useSyncExternalStore } from 'react';
import type { Signal } from './signal';

/** The signal's value now; the component renders again when it changes. */
export function useSignal<Value>(signal: Signal<Value>): Value {
  return useSyncExternalStore(signal.subscribe, signal.get, signal.get);
}
