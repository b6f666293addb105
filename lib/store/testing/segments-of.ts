import type { DocumentId, Segment } from '@/lib/document';
import { readDocument } from '../documents/read-document';
import type { StoreDb } from '../schema';

/** The document's segments in the order of the text. */
export async function segmentsOf(db: StoreDb, documentId: DocumentId): Promise<Segment[]> {
  const { blocks } = await readDocument(db, documentId);
  return blocks.flatMap(({ segments }) => segments);
}

/** The segment at this place, from 0. */
export async function segmentAt(
  db: StoreDb,
  documentId: DocumentId,
  index: number,
): Promise<Segment> {
  const segment = (await segmentsOf(db, documentId))[index];
  if (!segment) throw new Error(`the document has no segment ${index}`);
  return segment;
}
