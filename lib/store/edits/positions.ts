import { sql } from 'kysely';
import type { DocumentId } from '@/lib/document';
import type { StoreDb } from '../schema';

/** Rows that have an order in their document. */
export type Ordered = 'blocks' | 'segments';

/**
 * A place in a document's order between two neighbours, the first of whom is there already.
 *
 * @param after position of the one before; null at the head
 */
export async function placeAfter(
  trx: StoreDb,
  table: Ordered,
  documentId: DocumentId,
  after: string | null,
): Promise<number> {
  const found = await between(trx, table, documentId, after);
  if (found !== null) return found;
  // Fractions have an end: after some fifty cuts in one place whole numbers are given anew.
  await renumber(trx, table, documentId);
  const again = await between(trx, table, documentId, after);
  if (again === null) throw new Error('whole numbers have no place between them');
  return again;
}

/** @returns null when no number lies between the two */
async function between(
  trx: StoreDb,
  table: Ordered,
  documentId: DocumentId,
  after: string | null,
): Promise<number | null> {
  const low = after === null ? 0 : await positionOf(trx, table, after);
  const { next } = await trx
    .selectFrom(table)
    .select((eb) => eb.fn.min<number | null>('position').as('next'))
    .where('document_id', '=', documentId)
    // Nothing comes before 0: runners begin to look for work there.
    .where('position', after === null ? '>=' : '>', low)
    .executeTakeFirstOrThrow();
  if (next === null) return low + 1;
  const middle = (low + next) / 2;
  return low < middle && middle < next ? middle : null;
}

async function positionOf(trx: StoreDb, table: Ordered, id: string): Promise<number> {
  const { position } = await trx
    .selectFrom(table)
    .select('position')
    .where(sql.ref('id'), '=', id)
    .executeTakeFirstOrThrow();
  return position;
}

/** Numbers from 1, in the same order. */
async function renumber(trx: StoreDb, table: Ordered, documentId: DocumentId): Promise<void> {
  const rows = sql.table(table);
  await sql`update ${rows} set position = ranked.place from (
    select id, row_number() over (order by position) as place
    from ${rows} where document_id = ${documentId}
  ) as ranked where ranked.id = ${rows}.id`.execute(trx);
}
