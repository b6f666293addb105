import type { SegmentId } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import type { StoreDb } from '../schema';
import type { Author } from './add-revisions';
import { type PlacedSegment, readSegment } from './read-segment';
import { saveTargets } from './save-targets';

/** A correction. */
export interface TargetSave {
  readonly segmentId: SegmentId;
  /** The revision it was made from. */
  readonly revision: number;
  readonly target: string;
  /** `machine` takes a correction back: the target must then be the machine's text. */
  readonly state: 'edited' | 'reviewed' | 'machine';
  readonly author: Author;
}

/**
 * Saves a correction as a new revision; it is on disk when this resolves. What is already there is
 * not saved again, so a save whose answer was lost can be repeated. The segment waits for the machine
 * no longer.
 *
 * @returns the segment as it is now
 * @throws MuwaziError STALE_REVISION when another revision was saved since, SEGMENT_NOT_FOUND,
 *   TARGET_TOO_LONG, BAD_REQUEST when `machine` comes with a text that is not the machine's
 */
export async function saveTarget(db: StoreDb, save: TargetSave): Promise<PlacedSegment> {
  const { segmentId } = save;
  const { documentId } = await readSegment(db, segmentId);
  const [result] = await saveTargets(db, documentId, [save]);
  if (!result) throw new MuwaziError('INTERNAL', { reason: 'a save without an end' });
  if (result.status === 'refused') throw result.error;
  const { segment } = result;
  if (result.status === 'stale')
    throw new MuwaziError('STALE_REVISION', { segmentId, revision: segment.revision });
  return segment;
}
