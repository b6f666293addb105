import type { DocumentId } from '@/lib/document';
import { nextChange, type StoreDb } from '@/lib/store';

/** Notes that the machine has begun with a queued job. */
export async function startJob(db: StoreDb, documentId: DocumentId, jobId: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // Readers on other machines ask for change numbers only, so this is one.
    await nextChange(trx, documentId);
    await trx
      .updateTable('jobs')
      .set({ status: 'running', started_at: new Date().toISOString() })
      .where('id', '=', jobId)
      .where('document_id', '=', documentId)
      .where('status', '=', 'queued')
      .execute();
  });
}
