import type { BlockId, DocumentId, Segment, SegmentId } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import type { StoreDb } from '../schema';
import { removedInto } from './removed-into';
import { SEGMENT_COLUMNS, toSegment } from './segment-row';

/** A segment and where it stands. */
export interface PlacedSegment extends Segment {
  readonly blockId: BlockId;
  readonly documentId: DocumentId;
}

/**
 * @throws MuwaziError SEGMENT_NOT_FOUND, also when its document is deleted; `into` names the segment
 *   that has the source of one that was merged
 */
export async function readSegment(db: StoreDb, segmentId: SegmentId): Promise<PlacedSegment> {
  const row = await db
    .selectFrom('segments')
    .innerJoin('documents', 'documents.id', 'segments.document_id')
    .select(SEGMENT_COLUMNS.map((column) => `segments.${column}` as const))
    .select('segments.document_id')
    .where('segments.id', '=', segmentId)
    .where('documents.deleted_at', 'is', null)
    .executeTakeFirst();
  if (!row) {
    const into = await removedInto(db, segmentId);
    throw new MuwaziError('SEGMENT_NOT_FOUND', { id: segmentId, ...(into && { into }) });
  }
  return { ...toSegment(row), blockId: row.block_id, documentId: row.document_id };
}
