import type { SegmentId } from '@/lib/document';
import type { StoreDb } from '@/lib/store';

/** Keeps claimed segments for longer. Those that another runner took over meanwhile stay with it. */
export async function renewClaims(
  db: StoreDb,
  owner: string,
  segmentIds: readonly SegmentId[],
  until: number,
): Promise<void> {
  if (segmentIds.length === 0) return;
  await db
    .updateTable('segments')
    .set({ claimed_until: until })
    .where('id', 'in', segmentIds)
    .where('claimed_by', '=', owner)
    .execute();
}

/** Gives claimed segments back untranslated, for any runner to take. */
export async function releaseClaims(
  db: StoreDb,
  owner: string,
  segmentIds: readonly SegmentId[],
): Promise<void> {
  if (segmentIds.length === 0) return;
  await db
    .updateTable('segments')
    .set({ claimed_by: null, claimed_until: null })
    .where('id', 'in', segmentIds)
    .where('claimed_by', '=', owner)
    .execute();
}
