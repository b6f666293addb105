import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Kysely } from 'kysely';
import Database from 'libsql';
import type { StoreSchema } from '../schema';
import type { Store } from '../store';
import { ImmediateDialect } from './immediate-dialect';

/** Name of the store's file in the data folder. */
export const SQLITE_FILE = 'muwazi.sqlite';

/** Another process writes for milliseconds; one that takes longer than this is broken. */
const BUSY_MILLISECONDS = 10_000;

/** Opens the file in the data folder, both made when missing. Its tables are not looked at yet. */
export async function openSqlite(dataFolder: string): Promise<Store> {
  // What people write is nobody else's business on a shared machine.
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const database = new Database(path.join(dataFolder, SQLITE_FILE));
  database.exec(`pragma busy_timeout = ${BUSY_MILLISECONDS}`);
  database.exec('pragma journal_mode = wal');
  // Each commit is on the disk before it is acknowledged; WAL's usual NORMAL would lose the last ones.
  database.exec('pragma synchronous = full');
  database.exec('pragma foreign_keys = on');
  const db = new Kysely<StoreSchema>({ dialect: new ImmediateDialect({ database }) });
  return {
    db,
    engine: 'sqlite',
    async close() {
      // Whoever copies the file now has everything in it.
      database.exec('pragma wal_checkpoint(truncate)');
      await db.destroy();
    },
  };
}
