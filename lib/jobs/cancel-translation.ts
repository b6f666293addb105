import type { DocumentId } from '@/lib/document';
import { endJob, lockDocument, readJob, type StoreDb, type TranslationJob } from '@/lib/store';
import { stopWaiting } from './stop-waiting';

/**
 * Ends the document's translation; what is translated stays. Runners drop what they are at when they
 * are woken.
 *
 * @returns the job, which may have ended before; null when there never was one
 * @throws MuwaziError DOCUMENT_NOT_FOUND
 */
export async function cancelTranslation(
  db: StoreDb,
  documentId: DocumentId,
): Promise<TranslationJob | null> {
  return await db.transaction().execute(async (trx) => {
    await lockDocument(trx, documentId);
    const wasActive = await endJob(trx, documentId, { status: 'cancelled' });
    if (wasActive) await stopWaiting(trx, documentId);
    return await readJob(trx, documentId);
  });
}
