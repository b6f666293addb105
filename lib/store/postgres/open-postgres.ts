import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { StoreSchema } from '../schema';
import type { Store } from '../store';

/** Type number of int8: counts, which are far below 2⁵³ and would otherwise come as texts. */
const INT8 = 20;

/** Connects to PostgreSQL. Its tables are not looked at yet. */
export function openPostgres(databaseUrl: string): Store {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === INT8 ? Number : pg.types.getTypeParser(type, format),
    },
  });
  let closing = false;
  // A connection that breaks while nobody uses it: the pool makes another one.
  pool.on('error', ({ message }) => {
    if (!closing) console.error('A connection to the database was lost:', message);
  });
  const db = new Kysely<StoreSchema>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    engine: 'postgres',
    async close() {
      closing = true;
      await db.destroy();
    },
  };
}
