import { isWaiting, type StoreDb } from '@/lib/store';

/**
 * Gives back every claimed segment, whoever claimed it: for a store that no other process works on,
 * where claims can only be those of a server that was killed.
 */
export async function releaseLeases(db: StoreDb): Promise<void> {
  await db
    .updateTable('segments')
    .set({ claimed_by: null, claimed_until: null })
    .where(isWaiting())
    .where('claimed_by', 'is not', null)
    .execute();
}
