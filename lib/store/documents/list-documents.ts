import type { DocumentSummary } from '@/lib/document';
import type { StoreDb } from '../schema';
import { countAllSegments, NO_SEGMENTS } from './count-segments';
import { toSummary } from './summary-row';

/** All documents that are not deleted, the latest added first. */
export async function listDocuments(db: StoreDb): Promise<DocumentSummary[]> {
  const rows = await db
    .selectFrom('documents')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  const counts = await countAllSegments(db);
  return rows.map((row) => toSummary(row, counts.get(row.id) ?? NO_SEGMENTS));
}
