import type { Block, BlockId, DocumentId, Segment, SegmentCounts, SegmentId } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import { countSegments } from '../documents/count-segments';
import { readJob } from '../jobs/read-job';
import type { TranslationJob } from '../jobs/translation-job';
import type { StoreDb } from '../schema';
import { SEGMENT_COLUMNS, toSegment } from '../segments/segment-row';
import { readChangedBlocks } from './read-changed-blocks';

/** A block that is new, or cut otherwise than before. */
export interface ChangedBlock extends Block {
  /** The block before it; null for the document's first. */
  readonly after: BlockId | null;
  /** Its latest change: what is known of it from a later one is newer. */
  readonly changeNumber: number;
}

/** What is no longer part of the document. */
export interface Removed {
  readonly blocks: readonly BlockId[];
  /** `into`: the segment that has its source now, or stands beside where it was. */
  readonly segments: readonly { readonly id: SegmentId; readonly into: SegmentId | null }[];
}

/** What a page that has seen change `after` does not know yet. */
export interface DocumentChanges {
  /** The change seen with this. */
  readonly changeNumber: number;
  /** Segments that changed since, each whole, in the order of the text. */
  readonly segments: readonly (Segment & { readonly blockId: BlockId })[];
  /** Blocks cut otherwise since, each whole, in the order of the text. */
  readonly blocks: readonly ChangedBlock[];
  readonly removed: Removed;
  readonly counts: SegmentCounts;
  readonly job: TranslationJob | null;
}

/**
 * @param after the change number already seen; 0 gives every segment and block
 * @throws MuwaziError DOCUMENT_NOT_FOUND
 */
export async function readChanges(
  db: StoreDb,
  documentId: DocumentId,
  after: number,
): Promise<DocumentChanges> {
  return await db
    .transaction()
    .setAccessMode('read only')
    .setIsolationLevel('repeatable read')
    .execute((trx) => readChangesNow(trx, documentId, after));
}

/** The same, as the transaction sees the document. @throws MuwaziError DOCUMENT_NOT_FOUND */
export async function readChangesNow(
  trx: StoreDb,
  documentId: DocumentId,
  after: number,
): Promise<DocumentChanges> {
  const document = await trx
    .selectFrom('documents')
    .select('change_number')
    .where('id', '=', documentId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!document) throw new MuwaziError('DOCUMENT_NOT_FOUND', { id: documentId });
  const rows = await trx
    .selectFrom('segments')
    .select(SEGMENT_COLUMNS)
    .where('document_id', '=', documentId)
    .where('change_number', '>', after)
    .orderBy('position')
    .execute();
  return {
    changeNumber: document.change_number,
    segments: rows.map((row) => ({ ...toSegment(row), blockId: row.block_id })),
    blocks: await readChangedBlocks(trx, documentId, after),
    removed: await readRemoved(trx, documentId, after),
    counts: await countSegments(trx, documentId),
    job: await readJob(trx, documentId),
  };
}

async function readRemoved(trx: StoreDb, documentId: DocumentId, after: number): Promise<Removed> {
  const rows = await trx
    .selectFrom('removals')
    .select(['id', 'kind', 'into_id'])
    .where('document_id', '=', documentId)
    .where('change_number', '>', after)
    .orderBy('change_number')
    .execute();
  // The kind says which id it is.
  return {
    blocks: rows.filter(({ kind }) => kind === 'block').map(({ id }) => id as BlockId),
    segments: rows
      .filter(({ kind }) => kind === 'segment')
      .map(({ id, into_id }) => ({ id: id as SegmentId, into: into_id })),
  };
}
