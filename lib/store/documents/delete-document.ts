import type { DocumentId } from '@/lib/document';
import { lockDocument } from '../changes/lock-document';
import type { StoreDb } from '../schema';

/**
 * Takes the document out of every list and answer. It can be restored until it is purged.
 *
 * @throws MuwaziError DOCUMENT_NOT_FOUND, also when it is deleted already
 */
export async function deleteDocument(db: StoreDb, documentId: DocumentId): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await lockDocument(trx, documentId);
    await trx
      .updateTable('documents')
      .set({ deleted_at: new Date().toISOString() })
      .where('id', '=', documentId)
      .execute();
  });
}
