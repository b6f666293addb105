import type { SegmentId } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import { lockDocument } from '../changes/lock-document';
import { nextChange } from '../changes/next-change';
import { endJobWhenDone } from '../jobs/end-job';
import { PENDING, type StoreDb } from '../schema';
import { type Author, addRevisions } from './add-revisions';
import { type PlacedSegment, readSegment } from './read-segment';
import { targetText } from './target-text';

/** A correction. */
export interface TargetSave {
  readonly segmentId: SegmentId;
  /** The revision it was made from. */
  readonly revision: number;
  readonly target: string;
  /** `machine` takes a correction back: the target must then be the machine's text. */
  readonly state: 'edited' | 'reviewed' | 'machine';
  readonly author: Author;
}

/**
 * Saves a correction as a new revision; it is on disk when this resolves. What is already there is
 * not saved again, so a save whose answer was lost can be repeated. The segment waits for the machine
 * no longer.
 *
 * @returns the segment as it is now
 * @throws MuwaziError STALE_REVISION when another revision was saved since, SEGMENT_NOT_FOUND,
 *   TARGET_TOO_LONG, BAD_REQUEST when `machine` comes with a text that is not the machine's
 */
export async function saveTarget(db: StoreDb, save: TargetSave): Promise<PlacedSegment> {
  const target = targetText(save.target);
  const { documentId } = await readSegment(db, save.segmentId);
  return await db.transaction().execute(async (trx) => {
    await lockDocument(trx, documentId);
    const before = await readSegment(trx, save.segmentId);
    const isNew = target !== before.target || save.state !== before.state;
    if (!isNew && !before.pending) return before;
    if (isNew) refuseUnlessAllowed(before, { ...save, target });
    await write(trx, before, { ...save, target }, isNew);
    if (before.pending) await endJobWhenDone(trx, documentId);
    return await readSegment(trx, save.segmentId);
  });
}

function refuseUnlessAllowed(before: PlacedSegment, save: TargetSave): void {
  const { segmentId, revision, target, state } = save;
  if (revision !== before.revision) {
    throw new MuwaziError('STALE_REVISION', { segmentId, revision: before.revision });
  }
  if (state === 'machine' && target !== before.machine) {
    throw new MuwaziError('BAD_REQUEST', { field: 'target', reason: "not the machine's text" });
  }
}

async function write(
  trx: StoreDb,
  before: PlacedSegment,
  { segmentId, target, state, author }: TargetSave,
  isNew: boolean,
): Promise<void> {
  const revision = before.revision + (isNew ? 1 : 0);
  if (isNew) await addRevisions(trx, [{ segmentId, revision, target, state, author }]);
  await trx
    .updateTable('segments')
    .set({
      target,
      state,
      revision,
      pending: PENDING.no,
      claimed_by: null,
      claimed_until: null,
      change_number: await nextChange(trx, before.documentId),
    })
    .where('id', '=', segmentId)
    .execute();
}
