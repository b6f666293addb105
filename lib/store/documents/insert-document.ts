import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { BlockId, DocumentId, NewDocument, SegmentId } from '@/lib/document';
import { beginJob } from '../jobs/begin-job';
import { PENDING, type StoreDb, type StoreSchema } from '../schema';
import { insertInChunks } from './insert-in-chunks';
import { oneLine } from './title-text';

/** The number of a document's first change, its arrival: who has seen none gets everything. */
const FIRST_CHANGE = 1;

/**
 * Keeps a new document, all of it or nothing.
 *
 * @param options `translate`: its segments wait for the machine from the first moment on
 * @returns the id it got
 */
export async function insertDocument(
  db: StoreDb,
  document: NewDocument,
  options: { readonly translate: boolean } = { translate: false },
): Promise<DocumentId> {
  const documentId = randomUUID() as DocumentId;
  const { blocks, segments } = rowsOf(documentId, document, options.translate);
  const now = new Date().toISOString();
  await db.transaction().execute(async (trx) => {
    const { title, date, origin } = document;
    await trx
      .insertInto('documents')
      .values({
        id: documentId,
        title: oneLine(title),
        date,
        file_name: origin.fileName === null ? null : oneLine(origin.fileName),
        format: origin.format,
        encoding: origin.encoding,
        sha256: origin.sha256,
        created_at: now,
        updated_at: now,
        deleted_at: null,
        change_number: FIRST_CHANGE,
      })
      .execute();
    await insertInChunks(trx, 'blocks', blocks);
    await insertInChunks(trx, 'segments', segments);
    if (options.translate) await beginJob(trx, documentId, segments.length);
  });
  return documentId;
}

function rowsOf(documentId: DocumentId, document: NewDocument, translate: boolean) {
  const blocks: Insertable<StoreSchema['blocks']>[] = [];
  const segments: Insertable<StoreSchema['segments']>[] = [];
  for (const { kind, level, marker, hasDateline, sources } of document.blocks) {
    const id = randomUUID() as BlockId;
    const position = blocks.length;
    const has_dateline = hasDateline ? 1 : 0;
    blocks.push({ id, document_id: documentId, position, kind, level, marker, has_dateline });
    for (const source of sources) {
      segments.push({
        id: randomUUID() as SegmentId,
        document_id: documentId,
        block_id: id,
        position: segments.length,
        source,
        pending: translate ? PENDING.inTurn : PENDING.no,
        change_number: FIRST_CHANGE,
      });
    }
  }
  return { blocks, segments };
}
