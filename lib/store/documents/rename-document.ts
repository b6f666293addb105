import type { DocumentId } from '@/lib/document';
import { lockDocument } from '../changes/lock-document';
import { nextChange } from '../changes/next-change';
import type { StoreDb } from '../schema';
import { titleText } from './title-text';

/** @throws MuwaziError DOCUMENT_NOT_FOUND, TITLE_EMPTY, BAD_REQUEST */
export async function renameDocument(
  db: StoreDb,
  documentId: DocumentId,
  title: string,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await lockDocument(trx, documentId);
    await trx
      .updateTable('documents')
      .set({ title: titleText(title) })
      .where('id', '=', documentId)
      .execute();
    await nextChange(trx, documentId);
  });
}
