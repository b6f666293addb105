import type { DocumentId } from '@/lib/document';
import type { StoreDb } from '../schema';

/** Present change numbers of these documents; deleted ones are missing. */
export async function readChangeNumbers(
  db: StoreDb,
  documentIds: readonly DocumentId[],
): Promise<Map<DocumentId, number>> {
  if (documentIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'change_number'])
    .where('id', 'in', documentIds)
    .where('deleted_at', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.id, row.change_number]));
}
