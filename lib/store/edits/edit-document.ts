import {
  applyEdit,
  type Block,
  type DocumentId,
  type EditCommand,
  type SegmentId,
} from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import { lockDocument } from '../changes/lock-document';
import { nextChange } from '../changes/next-change';
import { type DocumentChanges, readChangesNow } from '../changes/read-changes';
import { endJobWhenDone } from '../jobs/end-job';
import { extendJob } from '../jobs/extend-job';
import type { StoreDb } from '../schema';
import { readWindow } from './edit-window';
import { refuseIdsInUse } from './refuse-ids-in-use';
import { dropBlocks, type WrittenEdit, writeBlocks } from './write-blocks';
import { dropSegments, writeSegments } from './write-segments';

/** A wish to cut a document otherwise. */
export interface EditRequest {
  readonly documentId: DocumentId;
  readonly command: EditCommand;
  /** The revisions of segments that the command was made from. */
  readonly revisions: ReadonlyMap<SegmentId, number>;
}

/** What an edit did. */
export interface DocumentEdited {
  /** Just what it changed, as the document's readers are told too. */
  readonly changes: DocumentChanges;
  /** Takes it back; its own inverse does it again. */
  readonly inverse: EditCommand;
}

/**
 * Applies a command to a document, all of it or nothing; it is on disk when this resolves. Every
 * segment that is cut or worded anew gets a new revision, versions of segments that go are kept, and
 * what was still the machine's waits for it again.
 *
 * @throws MuwaziError STALE_REVISION when a segment was saved or cut since, DOCUMENT_NOT_FOUND,
 *   BLOCK_NOT_FOUND, SEGMENT_NOT_FOUND, TARGET_TOO_LONG, BAD_REQUEST
 */
export async function editDocument(db: StoreDb, request: EditRequest): Promise<DocumentEdited> {
  const { documentId, command } = request;
  return await db.transaction().execute(async (trx) => {
    await lockDocument(trx, documentId);
    const { blocks: before } = await readWindow(trx, documentId, command);
    refuseStale(before, request);
    const { blocks: after, inverse } = applyEdit(before, command);
    await refuseIdsInUse(trx, before, after);
    const change = await nextChange(trx, documentId);
    await write(trx, { documentId, before, after, change });
    return { changes: await readChangesNow(trx, documentId, change - 1), inverse };
  });
}

function refuseStale(before: readonly Block[], { revisions }: EditRequest): void {
  const known = new Map(before.flatMap(({ segments }) => segments).map((one) => [one.id, one]));
  for (const [segmentId, revision] of revisions) {
    const now = known.get(segmentId);
    if (!now) throw new MuwaziError('SEGMENT_NOT_FOUND', { id: segmentId });
    if (now.revision !== revision)
      throw new MuwaziError('STALE_REVISION', { segmentId, revision: now.revision });
  }
}

async function write(trx: StoreDb, edit: WrittenEdit): Promise<void> {
  const { documentId, before, after } = edit;
  await writeBlocks(trx, edit);
  await writeSegments(trx, edit);
  await dropSegments(trx, edit);
  await dropBlocks(trx, edit);
  const added = countPending(after) - countPending(before);
  if (added > 0) await extendJob(trx, documentId, added);
  else if (countPending(before) > 0) await endJobWhenDone(trx, documentId);
}

function countPending(blocks: readonly Block[]): number {
  return blocks.flatMap(({ segments }) => segments).filter(({ pending }) => pending).length;
}
