import type { DocumentId, SegmentId } from '@/lib/document';
import type { StoreDb } from '../schema';

const COLUMNS = ['segment_id', 'revision', 'target', 'state', 'author', 'created_at'] as const;

/** Puts the versions of a segment aside before it goes. */
export async function keepRevisions(
  trx: StoreDb,
  documentId: DocumentId,
  segmentId: SegmentId,
): Promise<void> {
  const rows = await trx
    .selectFrom('revisions')
    .select(COLUMNS)
    .where('segment_id', '=', segmentId)
    .execute();
  if (rows.length === 0) return;
  await trx
    .insertInto('kept_revisions')
    .values(rows.map((row) => ({ ...row, document_id: documentId })))
    .execute();
}

/**
 * Gives a segment that is back its versions.
 *
 * @returns the number of the latest, 0 when it has none
 */
export async function bringBackRevisions(trx: StoreDb, segmentId: SegmentId): Promise<number> {
  const rows = await trx
    .selectFrom('kept_revisions')
    .select(COLUMNS)
    .where('segment_id', '=', segmentId)
    .execute();
  if (rows.length === 0) return 0;
  await trx.insertInto('revisions').values(rows).execute();
  await trx.deleteFrom('kept_revisions').where('segment_id', '=', segmentId).execute();
  return Math.max(...rows.map(({ revision }) => revision));
}
