import type { DocumentId } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import { isPostgres } from '../postgres/is-postgres';
import type { StoreDb } from '../schema';

/**
 * Keeps every other writer off the document until the transaction ends. All that write to a document
 * begin with it: change numbers then appear to readers in their order, and no two writers can wait
 * for each other.
 *
 * @throws MuwaziError DOCUMENT_NOT_FOUND, also when it is deleted
 */
export async function lockDocument(trx: StoreDb, documentId: DocumentId): Promise<void> {
  const row = await trx
    .selectFrom('documents')
    .select('id')
    .where('id', '=', documentId)
    .where('deleted_at', 'is', null)
    // On SQLite the transaction itself keeps every other writer off.
    .$if(isPostgres(trx), (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row) throw new MuwaziError('DOCUMENT_NOT_FOUND', { id: documentId });
}
