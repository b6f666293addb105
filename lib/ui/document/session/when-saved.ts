import type { Corrections } from './corrections';
import { later } from './later';

/** Nobody waits longer than this for a server that is away. */
const LONGEST = 3_000;

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
