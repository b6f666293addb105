import type { Revision, SegmentId } from '@/lib/document';
import type { StoreDb } from '../schema';
import { readSegment } from './read-segment';

/**
 * Every saved version of a segment, oldest first.
 *
 * @throws MuwaziError SEGMENT_NOT_FOUND
 */
export async function listRevisions(db: StoreDb, segmentId: SegmentId): Promise<Revision[]> {
  await readSegment(db, segmentId);
  return await db
    .selectFrom('revisions')
    .select(['revision', 'target', 'state', 'author', 'created_at as createdAt'])
    .where('segment_id', '=', segmentId)
    .orderBy('revision')
    .execute();
}
