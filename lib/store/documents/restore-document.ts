import type { DocumentId } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import type { StoreDb } from '../schema';

/**
 * Brings a deleted document back as it was; one that is not deleted stays as it is.
 *
 * @throws MuwaziError DOCUMENT_NOT_FOUND when it never was or is purged
 */
export async function restoreDocument(db: StoreDb, documentId: DocumentId): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('documents')
    .set({ deleted_at: null })
    .where('id', '=', documentId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new MuwaziError('DOCUMENT_NOT_FOUND', { id: documentId });
}
