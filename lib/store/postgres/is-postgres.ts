import { PostgresAdapter } from 'kysely';
import type { StoreDb } from '../schema';

/** True where rows can be locked one by one; SQLite locks the whole file for a writer. */
export function isPostgres(db: StoreDb): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
