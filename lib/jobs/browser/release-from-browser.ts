import type { DocumentId } from '@/lib/document';
import { isWaiting, type StoreDb } from '@/lib/store';
import { ownerOf } from './hold';

/** The browser translates the document no longer: what it held is free for the server's runners. */
export async function releaseFromBrowser(
  db: StoreDb,
  documentId: DocumentId,
  browser: string,
): Promise<void> {
  await db
    .updateTable('segments')
    .set({ claimed_by: null, claimed_until: null })
    .where('document_id', '=', documentId)
    .where(isWaiting())
    .where('claimed_by', '=', ownerOf(browser))
    .execute();
}
