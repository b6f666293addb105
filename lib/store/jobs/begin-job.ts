import { randomUUID } from 'node:crypto';
import type { DocumentId } from '@/lib/document';
import type { StoreDb } from '../schema';

/**
 * Makes a new job of a document that has no active one; it takes the place of the one before.
 *
 * @param total segments that wait for it now
 */
export async function beginJob(trx: StoreDb, documentId: DocumentId, total: number): Promise<void> {
  const job = {
    id: randomUUID(),
    status: total > 0 ? ('queued' as const) : ('done' as const),
    total,
    done: 0,
    words_done: 0,
    milliseconds_active: 0,
    requested_at: new Date().toISOString(),
    started_at: null,
    error: null,
  };
  await trx
    .insertInto('jobs')
    .values({ document_id: documentId, ...job })
    .onConflict((conflict) => conflict.column('document_id').doUpdateSet(job))
    .execute();
}
