import { cleanTarget, type Segment } from '@/lib/document';
import type { Version } from '../model/segment-board';

/**
 * The version as a person may save it: "machine" only for the machine's very text; a state that only
 * the machine gives becomes "edited" when a person goes back to it.
 */
export function allowedVersion(version: Version, { machine }: Pick<Segment, 'machine'>): Version {
  const { target, state } = version;
  if (state === 'reviewed' || state === 'edited') return version;
  return { target, state: state === 'machine' && target === machine ? 'machine' : 'edited' };
}

/**
 * A typed text as a person wants it kept: clean, and without the space at its ends that typing leaves.
 */
export function onOneLine(text: string): string {
  return cleanTarget(text).trim();
}
