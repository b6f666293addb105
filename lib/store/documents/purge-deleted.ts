import type { StoreDb } from '../schema';

/** How long a deleted document can be restored. */
const KEPT_DAYS = 30;

/** Removes for good, with all that belongs to them, the documents deleted more than a month before `now`. */
export async function purgeDeleted(db: StoreDb, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60 * 1000);
  await db.deleteFrom('documents').where('deleted_at', '<', limit.toISOString()).execute();
}
