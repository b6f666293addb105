import type { Corrections } from './corrections';
import { later } from './later';

/** Nobody waits longer than this for a server that is away. */
const LONGEST = 3_000;

/** Resolves when the server has what waits, or does not get it in time. */
export function untilSaved(corrections: Corrections): Promise<void> {
  return new Promise((resolve) => whenSaved(corrections, resolve));
}

/** Sends what waits and calls back when the server has it, or does not get it in time. */
export function whenSaved(corrections: Corrections, run: () => void): void {
  corrections.flush();
  if (corrections.status.get() === 'saved') {
    run();
    return;
  }
  const finish = () => {
    stopListening();
    cancel();
    run();
  };
  const cancel = later(finish, LONGEST);
  const stopListening = corrections.status.subscribe(() => {
    if (corrections.status.get() === 'saved') finish();
  });
}
