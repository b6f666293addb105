import type { BlockId, DocumentId, Segment, SegmentCounts } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import { countSegments } from '../documents/count-segments';
import { readJob } from '../jobs/read-job';
import type { TranslationJob } from '../jobs/translation-job';
import type { StoreDb } from '../schema';
import { SEGMENT_COLUMNS, toSegment } from '../segments/segment-row';

/** What a page that has seen change `after` does not know yet. */
export interface DocumentChanges {
  /** The change seen with this. */
  readonly changeNumber: number;
  /** Segments that changed since, each whole, in the order of the text. */
  readonly segments: readonly (Segment & { readonly blockId: BlockId })[];
  readonly counts: SegmentCounts;
  readonly job: TranslationJob | null;
}

/**
 * @param after the change number already seen; 0 gives every segment
 * @throws MuwaziError DOCUMENT_NOT_FOUND
 */
export async function readChanges(
  db: StoreDb,
  documentId: DocumentId,
  after: number,
): Promise<DocumentChanges> {
  // The number first: a change that falls between the queries then comes again, rather than never.
  const document = await db
    .selectFrom('documents')
    .select('change_number')
    .where('id', '=', documentId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!document) throw new MuwaziError('DOCUMENT_NOT_FOUND', { id: documentId });
  const rows = await db
    .selectFrom('segments')
    .select(SEGMENT_COLUMNS)
    .where('document_id', '=', documentId)
    .where('change_number', '>', after)
    .where('change_number', '<=', document.change_number)
    .orderBy('position')
    .execute();
  return {
    changeNumber: document.change_number,
    segments: rows.map((row) => ({ ...toSegment(row), blockId: row.block_id })),
    counts: await countSegments(db, documentId),
    job: await readJob(db, documentId),
  };
}
