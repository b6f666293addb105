import type { DocumentId } from '@/lib/document';
import type { StoreDb } from '../schema';
import { beginJob } from './begin-job';
import { isActive, readJob } from './read-job';

/**
 * More segments of a locked document wait for the machine: its active job has more to do, or a new
 * one begins. With nothing added a document that has a job keeps it as it is.
 */
export async function extendJob(
  trx: StoreDb,
  documentId: DocumentId,
  added: number,
): Promise<void> {
  const job = await readJob(trx, documentId);
  if (job && isActive(job.status)) {
    await trx
      .updateTable('jobs')
      .set((eb) => ({ total: eb('total', '+', added) }))
      .where('document_id', '=', documentId)
      .execute();
  } else if (!job || added > 0) {
    await beginJob(trx, documentId, added);
  }
}
