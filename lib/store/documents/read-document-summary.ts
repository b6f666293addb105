import type { DocumentId, DocumentSummary } from '@/lib/document';
import type { StoreDb } from '../schema';
import { countSegments } from './count-segments';
import { readDocumentRow } from './read-document-row';
import { toSummary } from './summary-row';

/** @throws MuwaziError DOCUMENT_NOT_FOUND */
export async function readDocumentSummary(
  db: StoreDb,
  documentId: DocumentId,
): Promise<DocumentSummary> {
  return toSummary(await readDocumentRow(db, documentId), await countSegments(db, documentId));
}
