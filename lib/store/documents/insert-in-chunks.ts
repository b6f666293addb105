import { setImmediate as otherWork } from 'node:timers/promises';
import type { Insertable } from 'kysely';
import type { StoreDb, StoreSchema } from '../schema';

/** SQLite takes 32,766 values in one statement, PostgreSQL 65,535; small ones leave room for others. */
const ROWS_AT_ONCE = 500;

/** Inserts many rows with few statements, and lets the server do other work in between. */
export async function insertInChunks<Table extends 'blocks' | 'segments'>(
  trx: StoreDb,
  table: Table,
  rows: readonly Insertable<StoreSchema[Table]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await trx
      .insertInto(table)
      .values(rows.slice(start, start + ROWS_AT_ONCE))
      .execute();
    await otherWork();
  }
}
