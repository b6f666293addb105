import type { BlockId, Document, DocumentId, Segment } from '@/lib/document';
import type { StoreDb } from '../schema';
import { SEGMENT_COLUMNS, toSegment } from '../segments/segment-row';
import { countSegments } from './count-segments';
import { readDocumentRow } from './read-document-row';
import { toSummary } from './summary-row';

/** A whole document, and the change number to ask for later changes with. */
export interface StoredDocument extends Document {
  readonly changeNumber: number;
}

/**
 * Reads all of a document as it was at one moment.
 *
 * @throws MuwaziError DOCUMENT_NOT_FOUND
 */
export async function readDocument(db: StoreDb, documentId: DocumentId): Promise<StoredDocument> {
  return await db
    .transaction()
    .setAccessMode('read only')
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      const row = await readDocumentRow(trx, documentId);
      const blocks = await trx
        .selectFrom('blocks')
        .select(['id', 'kind', 'level', 'marker', 'has_dateline'])
        .where('document_id', '=', documentId)
        .orderBy('position')
        .execute();
      const segments = await segmentsByBlock(trx, documentId);
      return {
        ...toSummary(row, await countSegments(trx, documentId)),
        changeNumber: row.change_number,
        blocks: blocks.map(({ has_dateline, ...block }) => ({
          ...block,
          hasDateline: has_dateline === 1,
          segments: segments.get(block.id) ?? [],
        })),
      };
    });
}

async function segmentsByBlock(
  trx: StoreDb,
  documentId: DocumentId,
): Promise<Map<BlockId, Segment[]>> {
  const rows = await trx
    .selectFrom('segments')
    .select(SEGMENT_COLUMNS)
    .where('document_id', '=', documentId)
    .orderBy('position')
    .execute();
  const byBlock = new Map<BlockId, Segment[]>();
  for (const row of rows) {
    const segments = byBlock.get(row.block_id);
    if (segments) segments.push(toSegment(row));
    else byBlock.set(row.block_id, [toSegment(row)]);
  }
  return byBlock;
}
