import { MACHINE_STATES, type Segment } from '@/lib/document';
import type { Version } from '../model/segment-board';

/** Also when the machine's text was wanted back and the machine has a newer one by now. */
export function isAsWanted(theirs: Segment, wanted: Version): boolean {
  return (
    theirs.state === wanted.state && (theirs.target === wanted.target || wanted.state === 'machine')
  );
}

/**
 * The machine may be written over; so may a text of ours whose answer was lost.
 *
 * @param sent texts that may have reached the server though no answer came back
 */
export function isOurs(theirs: Segment, sent: ReadonlySet<string>): boolean {
  return MACHINE_STATES.some((state) => state === theirs.state) || sent.has(theirs.target);
}
