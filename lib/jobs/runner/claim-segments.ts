import type { StoreDb } from '@/lib/store';
import { isFree } from './is-free';
import { type Choice, type ClaimedSegment, nextSegments } from './next-segments';

interface Claim extends Omit<Choice, 'among'> {
  readonly owner: string;
  /** Milliseconds since 1970: from then on others may take them. */
  readonly until: number;
}

/**
 * Claims the next segments that wait and that nobody holds.
 *
 * @returns them in the order in which the reader wants them; none when nothing is free
 */
export async function claimSegments(db: StoreDb, claim: Claim): Promise<ClaimedSegment[]> {
  return await db.transaction().execute(async (trx) => {
    const segments = await nextSegments(trx, { ...claim, among: isFree(Date.now()) });
    await take(trx, claim, segments);
    return segments;
  });
}

async function take(
  trx: StoreDb,
  { owner, until }: Claim,
  segments: readonly ClaimedSegment[],
): Promise<void> {
  if (segments.length === 0) return;
  await trx
    .updateTable('segments')
    .set({ claimed_by: owner, claimed_until: until })
    .where(
      'id',
      'in',
      segments.map(({ id }) => id),
    )
    .execute();
}
