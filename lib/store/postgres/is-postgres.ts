import type { StoreDb } from '../schema';

/**
 * True where rows can be locked one by one; SQLite locks the whole file for a writer. Asked of what the
 * connection can do, not of its class: Next gives routes and the runtime copies of Kysely of their own.
 */
export function isPostgres(db: StoreDb): boolean {
  return db.getExecutor().adapter.supportsTransactionalDdl;
}
