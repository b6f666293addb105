import type { Revision, SegmentId } from '@/lib/document';
import type { StoreDb } from '../schema';

/** The versions of a segment that went into another one. */
export interface MergedRevisions {
  readonly segmentId: SegmentId;
  /** Oldest first. */
  readonly revisions: readonly Revision[];
}

/** Versions of segments that were merged into this one, or into one that was, those without any left out. */
export async function listMergedRevisions(
  db: StoreDb,
  segmentId: SegmentId,
): Promise<MergedRevisions[]> {
  const rows = await db
    .withRecursive('merged(id)', (cte) =>
      cte
        .selectFrom('removals')
        .select('removals.id')
        .where('into_id', '=', segmentId)
        .union(
          cte
            .selectFrom('removals')
            .innerJoin('merged', 'merged.id', 'removals.into_id')
            .select('removals.id'),
        ),
    )
    .selectFrom('kept_revisions')
    .innerJoin('merged', 'merged.id', 'kept_revisions.segment_id')
    .select(['segment_id', 'revision', 'target', 'state', 'author', 'created_at as createdAt'])
    .orderBy('segment_id')
    .orderBy('revision')
    .execute();
  const bySegment = new Map<SegmentId, Revision[]>();
  for (const { segment_id, ...revision } of rows)
    bySegment.set(segment_id, [...(bySegment.get(segment_id) ?? []), revision]);
  return [...bySegment].map(([id, revisions]) => ({ segmentId: id, revisions }));
}
