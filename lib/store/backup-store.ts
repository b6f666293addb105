import { open, rename, rm } from 'node:fs/promises';
import { sql } from 'kysely';
import { MuwaziError } from '@/lib/errors';
import type { Store } from './store';

/**
 * Writes a whole, consistent copy of the store, also while others write to it. The file appears when
 * it is complete and on disk; one of that name is replaced.
 *
 * @param file absolute path
 * @throws MuwaziError WRONG_USAGE on PostgreSQL, which has `pg_dump` for it
 * @see https://www.sqlite.org/lang_vacuum.html#vacuuminto
 */
export async function backupStore(store: Store, file: string): Promise<void> {
  if (store.engine !== 'sqlite') throw new MuwaziError('WRONG_USAGE', { reason: 'pg_dump' });
  const unfinished = `${file}.unfinished`;
  await rm(unfinished, { force: true });
  try {
    await sql`vacuum into ${unfinished}`.execute(store.db);
    await syncFile(unfinished);
    await rename(unfinished, file);
  } catch (thrown) {
    await rm(unfinished, { force: true });
    throw thrown;
  }
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
