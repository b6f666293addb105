'use client';

import { useSyncExternalStore } from 'react';
import type { Signal } from './signal';

/** The signal's value now; the component renders again when it changes. */
export function useSignal<Value>(signal: Signal<Value>): Value {
  return useSyncExternalStore(signal.subscribe, signal.get, signal.get);
}

/**
 * A part of a signal's value; the component renders again only when that part is another one.
 *
 * @param pick must give the same object for the same value, not a new one each time
 */
export function usePart<Value, Part>(signal: Signal<Value>, pick: (value: Value) => Part): Part {
  const read = () => pick(signal.get());
  return useSyncExternalStore(signal.subscribe, read, read);
}
