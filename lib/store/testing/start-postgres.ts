import { ensurePostgres } from '@/scripts/setup/postgres.mjs';

/**
 * Vitest global setup: a PostgreSQL for the tests that need one. Where there is none to be had, those
 * tests fail and say why; the others run.
 */
export default async function startPostgres(): Promise<() => Promise<void>> {
  try {
    return await ensurePostgres();
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    process.env.MUWAZI_TEST_POSTGRES_PROBLEM = reason;
    return async () => {};
  }
}
