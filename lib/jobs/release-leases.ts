import { isWaiting, type StoreDb } from '@/lib/store';
import { ANY_BROWSER } from './browser';

/**
 * Gives back every claimed segment, whoever claimed it: for a store that no other process works on,
 * where claims can only be those of a server that was killed. What a browser holds stays with it: it may
 * still be there, and its claims run out by themselves.
 */
export async function releaseLeases(db: StoreDb): Promise<void> {
  await db
    .updateTable('segments')
    .set({ claimed_by: null, claimed_until: null })
    .where(isWaiting())
    .where('claimed_by', 'not like', ANY_BROWSER)
    .execute();
}
