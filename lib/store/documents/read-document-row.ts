import type { Selectable } from 'kysely';
import type { DocumentId } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import type { StoreDb, StoreSchema } from '../schema';

/** @throws MuwaziError DOCUMENT_NOT_FOUND, also when it is deleted */
export async function readDocumentRow(
  db: StoreDb,
  documentId: DocumentId,
): Promise<Selectable<StoreSchema['documents']>> {
  const row = await db
    .selectFrom('documents')
    .selectAll()
    .where('id', '=', documentId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new MuwaziError('DOCUMENT_NOT_FOUND', { id: documentId });
  return row;
}
