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

/** The beginning of a document, and how long the whole is. */
export interface DocumentBeginning extends StoredDocument {
  /** Blocks of the whole document. */
  readonly blockCount: number;
}

/** Which blocks are read. */
interface Extent {
  /** A document of at most so many blocks is read whole. */
  readonly wholeUpTo: number;
  /** Of a longer one so many are read. */
  readonly first: number;
}

/**
 * Reads all of a document as it was at one moment.
 *
 * @throws MuwaziError DOCUMENT_NOT_FOUND
 */
export async function readDocument(db: StoreDb, documentId: DocumentId): Promise<StoredDocument> {
  return await atOneMoment(db, (trx) => read(trx, documentId, null));
}

/**
 * Reads a document that is not long, and of a long one the first blocks, as it was at one moment.
 *
 * @throws MuwaziError DOCUMENT_NOT_FOUND
 */
export async function readBeginning(
  db: StoreDb,
  documentId: DocumentId,
  { wholeUpTo, first }: Extent,
): Promise<DocumentBeginning> {
  return await atOneMoment(db, async (trx) => {
    const { count } = await trx
      .selectFrom('blocks')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('document_id', '=', documentId)
      .executeTakeFirstOrThrow();
    const document = await read(trx, documentId, count > wholeUpTo ? first : null);
    return { ...document, blockCount: count };
  });
}

async function atOneMoment<Found>(
  db: StoreDb,
  work: (trx: StoreDb) => Promise<Found>,
): Promise<Found> {
  return await db
    .transaction()
    .setAccessMode('read only')
    .setIsolationLevel('repeatable read')
    .execute(work);
}

/** @param most how many blocks; null for all */
async function read(
  trx: StoreDb,
  documentId: DocumentId,
  most: number | null,
): Promise<StoredDocument> {
  const row = await readDocumentRow(trx, documentId);
  let query = trx
    .selectFrom('blocks')
    .select(['id', 'kind', 'level', 'marker', 'has_dateline'])
    .where('document_id', '=', documentId)
    .orderBy('position');
  if (most !== null) query = query.limit(most);
  const blocks = await query.execute();
  const segments = await segmentsByBlock(
    trx,
    documentId,
    most === null ? null : blocks.map(({ id }) => id),
  );
  return {
    ...toSummary(row, await countSegments(trx, documentId)),
    changeNumber: row.change_number,
    blocks: blocks.map(({ has_dateline, ...block }) => ({
      ...block,
      hasDateline: has_dateline === 1,
      segments: segments.get(block.id) ?? [],
    })),
  };
}

/** @param blockIds null for those of the whole document */
async function segmentsByBlock(
  trx: StoreDb,
  documentId: DocumentId,
  blockIds: readonly BlockId[] | null,
): Promise<Map<BlockId, Segment[]>> {
  const all = trx.selectFrom('segments').select(SEGMENT_COLUMNS).orderBy('position');
  const rows = await (blockIds === null
    ? all.where('document_id', '=', documentId)
    : all.where('block_id', 'in', blockIds)
  ).execute();
  const byBlock = new Map<BlockId, Segment[]>();
  for (const row of rows) {
    const segments = byBlock.get(row.block_id);
    if (segments) segments.push(toSegment(row));
    else byBlock.set(row.block_id, [toSegment(row)]);
  }
  return byBlock;
}
