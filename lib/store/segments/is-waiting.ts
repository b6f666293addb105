import { type Expression, type SqlBool, sql } from 'kysely';

/**
 * The segment waits for the machine. Written out, not as a parameter: SQLite uses the index of waiting
 * segments only where the query says just what the index says.
 *
 * @see https://www.sqlite.org/partialindex.html
 */
export function isWaiting(): Expression<SqlBool> {
  return sql<SqlBool>`segments.pending > 0`;
}
