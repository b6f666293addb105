import type { SegmentId } from '@/lib/document';
import type { StoreDb } from '../schema';

/** The segment that has the source of one that went, by however many steps; null when there is none. */
export async function removedInto(db: StoreDb, segmentId: SegmentId): Promise<SegmentId | null> {
  let found: SegmentId | null = null;
  let from: SegmentId = segmentId;
  for (;;) {
    const row = await db
      .selectFrom('removals')
      .select('into_id')
      .where('id', '=', from)
      .executeTakeFirst();
    if (!row) return found;
    if (row.into_id === null) return null;
    found = row.into_id;
    from = row.into_id;
  }
}
