import type { DocumentId } from '@/lib/document';

/** More documents than anyone reads at once; the one untouched longest is forgotten. */
const MOST = 200;

/** Where readers are: position of the first block in sight, from 0. A hint, kept in memory only. */
const positions = new Map<DocumentId, number>();

/** The next sentences to be translated are those from this block on; the end goes on at the beginning. */
export function setReadingPosition(documentId: DocumentId, block: number): void {
  positions.delete(documentId);
  positions.set(documentId, block);
  const [oldest] = positions.keys();
  if (positions.size > MOST && oldest !== undefined) positions.delete(oldest);
}

/** @returns 0 when nobody said where they are */
export function readingPosition(documentId: DocumentId): number {
  return positions.get(documentId) ?? 0;
}
