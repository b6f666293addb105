import type { Segment } from '@/lib/document';
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

const LINE_BREAKS = /\s*[\n\r\v\f\u0085\u2028\u2029]+\s*/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A typed text as the server will keep it, so that what comes back is what was sent: on one line, no
 * space at its ends, no NUL and no half of a surrogate pair.
 */
export function onOneLine(text: string): string {
  return text.replace(LONE_SURROGATES, '').replaceAll('\0', '').replace(LINE_BREAKS, ' ').trim();
}
