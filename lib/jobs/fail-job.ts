import type { DocumentId } from '@/lib/document';
import type { ErrorCode } from '@/lib/errors';
import { endJob, lockDocument, readJob, type StoreDb } from '@/lib/store';
import { stopWaiting } from './stop-waiting';

/**
 * Ends the job because the engine cannot do it. Asking for a translation again is the way to retry.
 *
 * @param jobId a job that has ended meanwhile, or given way to another, is left alone
 * @throws MuwaziError DOCUMENT_NOT_FOUND
 */
export async function failJob(
  db: StoreDb,
  documentId: DocumentId,
  jobId: string,
  error: ErrorCode,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await lockDocument(trx, documentId);
    const job = await readJob(trx, documentId);
    if (job?.id !== jobId) return;
    if (await endJob(trx, documentId, { status: 'failed', error })) {
      await stopWaiting(trx, documentId);
    }
  });
}
