import { purgeDeleted } from './documents/purge-deleted';
import { migrate } from './migrations';
import { openPostgres } from './postgres/open-postgres';
import { openSqlite } from './sqlite/open-sqlite';
import type { Store } from './store';

/** Where the documents are: in a folder of this machine, or in a PostgreSQL database. */
export type StorePlace = { readonly dataFolder: string } | { readonly databaseUrl: string };

/**
 * Opens the store, makes or updates its tables, and removes for good what was deleted long ago.
 *
 * @param place `dataFolder`: made when missing, the store is `muwazi.sqlite` in it ·
 *   `databaseUrl`: `postgres://…`
 * @throws MuwaziError STORE_TOO_NEW; nothing is changed then
 */
export async function openStore(place: StorePlace): Promise<Store> {
  const store =
    'dataFolder' in place ? await openSqlite(place.dataFolder) : openPostgres(place.databaseUrl);
  try {
    await migrate(store.db);
    await purgeDeleted(store.db, new Date());
    return store;
  } catch (thrown) {
    await store.close();
    throw thrown;
  }
}
