import type { DocumentId } from '@/lib/document';
import { isWaiting, nextChange, PENDING, type StoreDb } from '@/lib/store';

/** No segment of a locked document waits for the machine any longer; what is translated stays. */
export async function stopWaiting(trx: StoreDb, documentId: DocumentId): Promise<void> {
  await trx
    .updateTable('segments')
    .set({
      pending: PENDING.no,
      claimed_by: null,
      claimed_until: null,
      change_number: await nextChange(trx, documentId),
    })
    .where('document_id', '=', documentId)
    .where(isWaiting())
    .execute();
}
