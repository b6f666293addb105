import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import { MuwaziError } from '@/lib/errors';

/** A held data folder. */
export interface DataFolderLock {
  release(): Promise<void>;
}

/**
 * Keeps the data folder for this process, so that no second server writes to it.
 *
 * The lock is SQLite's own, on a file beside the store that holds nothing: the system takes it from a process
 * that dies in whatever way, and a process number that came back to another program cannot deceive it.
 *
 * @throws MuwaziError DATA_FOLDER_IN_USE when another process (or this one) holds it
 */
export async function lockDataFolder(folder: string): Promise<DataFolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const database = new Database(path.join(folder, 'muwazi.lock'));
  try {
    database.exec('begin exclusive');
  } catch (error) {
    database.close();
    if (!isBusy(error)) throw error;
    throw new MuwaziError('DATA_FOLDER_IN_USE', { folder });
  }
  return {
    async release() {
      if (!database.open) return;
      database.exec('rollback');
      database.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
}
