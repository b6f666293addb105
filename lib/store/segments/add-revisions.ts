import type { SegmentId, SegmentState } from '@/lib/document';
import type { StoreDb } from '../schema';

/** Who wrote a revision. */
export type Author = 'person' | `machine:${string}`;

/** A revision about to be saved. */
export interface NewRevision {
  readonly segmentId: SegmentId;
  /** One more than the one before it. */
  readonly revision: number;
  readonly target: string;
  readonly state: SegmentState;
  readonly author: Author;
}

/** Keeps saved versions for good; two of the same number are refused by the table itself. */
export async function addRevisions(trx: StoreDb, revisions: readonly NewRevision[]): Promise<void> {
  if (revisions.length === 0) return;
  const created_at = new Date().toISOString();
  await trx
    .insertInto('revisions')
    .values(
      revisions.map(({ segmentId, ...rest }) => ({ ...rest, segment_id: segmentId, created_at })),
    )
    .execute();
}
