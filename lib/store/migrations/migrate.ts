import { sql } from 'kysely';
import { MuwaziError } from '@/lib/errors';
import { isPostgres } from '../postgres/is-postgres';
import type { StoreDb } from '../schema';
import { MIGRATIONS, type Migration } from './migrations';

/** Any number, the same in all Muwazi processes: only one of them changes tables at a time. */
const ADVISORY_LOCK = 6_829_201;

/**
 * Brings the tables to the present version, all steps or none.
 *
 * @throws MuwaziError STORE_TOO_NEW when a newer program wrote them
 */
export async function migrate(
  db: StoreDb,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (isPostgres(db)) await sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`.execute(trx);
    await sql`create table if not exists schema_version (version integer not null)`.execute(trx);
    const row = await trx.selectFrom('schema_version').select('version').executeTakeFirst();
    const version = row?.version ?? 0;
    if (version > migrations.length) {
      throw new MuwaziError('STORE_TOO_NEW', { version, known: migrations.length });
    }
    for (const step of migrations.slice(version)) await step(trx);
    if (row === undefined) {
      await trx.insertInto('schema_version').values({ version: migrations.length }).execute();
    } else if (version < migrations.length) {
      await trx.updateTable('schema_version').set({ version: migrations.length }).execute();
    }
  });
}
