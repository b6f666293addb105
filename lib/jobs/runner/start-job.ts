import type { DocumentId } from '@/lib/document';
import { lockDocument, nextChange, type StoreDb } from '@/lib/store';

/**
 * Notes that the machine has begun with a queued job.
 *
 * @throws MuwaziError DOCUMENT_NOT_FOUND
 */
export async function startJob(db: StoreDb, documentId: DocumentId, jobId: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await lockDocument(trx, documentId);
    const { numUpdatedRows } = await trx
      .updateTable('jobs')
      .set({ status: 'running', started_at: new Date().toISOString() })
      .where('id', '=', jobId)
      .where('document_id', '=', documentId)
      .where('status', '=', 'queued')
      .executeTakeFirst();
    // Readers on other machines ask for change numbers only.
    if (numUpdatedRows > 0n) await nextChange(trx, documentId);
  });
}
