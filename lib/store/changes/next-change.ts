import type { DocumentId } from '@/lib/document';
import type { StoreDb } from '../schema';

/**
 * Counts a change of a locked document.
 *
 * @returns its number, which every segment that this change touches must carry
 */
export async function nextChange(trx: StoreDb, documentId: DocumentId): Promise<number> {
  const { change_number } = await trx
    .updateTable('documents')
    .set((eb) => ({
      change_number: eb('change_number', '+', 1),
      updated_at: new Date().toISOString(),
    }))
    .where('id', '=', documentId)
    .returning('change_number')
    .executeTakeFirstOrThrow();
  return change_number;
}
