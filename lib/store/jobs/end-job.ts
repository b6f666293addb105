import type { DocumentId } from '@/lib/document';
import type { ErrorCode } from '@/lib/errors';
import type { StoreDb } from '../schema';
import { isWaiting } from '../segments/is-waiting';
import { countPending } from './read-job';
import { ACTIVE_STATUSES } from './translation-job';

/**
 * Ends the document's active job; what it did until then is kept. Call it in the transaction that
 * takes the last segments from it, before they stop waiting when they were not translated.
 *
 * @returns false when there is no active job
 */
export async function endJob(
  trx: StoreDb,
  documentId: DocumentId,
  end: { readonly status: 'done' | 'cancelled' | 'failed'; readonly error?: ErrorCode },
): Promise<boolean> {
  const pending = await countPending(trx, documentId);
  const { numUpdatedRows } = await trx
    .updateTable('jobs')
    .set((eb) => ({
      status: end.status,
      error: end.error ?? null,
      done: eb('total', '-', pending),
    }))
    .where('document_id', '=', documentId)
    .where('status', 'in', ACTIVE_STATUSES)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Ends the document's job as done when nothing waits for the machine any more. */
export async function endJobWhenDone(trx: StoreDb, documentId: DocumentId): Promise<void> {
  const waiting = await trx
    .selectFrom('segments')
    .select('id')
    .where('document_id', '=', documentId)
    .where(isWaiting())
    .limit(1)
    .executeTakeFirst();
  if (!waiting) await endJob(trx, documentId, { status: 'done' });
}
