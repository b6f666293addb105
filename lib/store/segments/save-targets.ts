import type { DocumentId, SegmentId } from '@/lib/document';
import { MuwaziError, toMuwaziError } from '@/lib/errors';
import { lockDocument } from '../changes/lock-document';
import { nextChange } from '../changes/next-change';
import { endJobWhenDone } from '../jobs/end-job';
import { PENDING, type StoreDb } from '../schema';
import { addRevisions, type NewRevision } from './add-revisions';
import type { PlacedSegment } from './read-segment';
import { removedInto } from './removed-into';
import type { TargetSave } from './save-target';
import { SEGMENT_COLUMNS, toSegment } from './segment-row';
import { targetText } from './target-text';

/**
 * How one save of several ended. saved: it is on disk, or was already · stale: another revision was saved
 * since, `segment` has it · refused: it never can be saved so. Only the first changes anything.
 */
export type SaveResult =
  | { readonly status: 'saved' | 'stale'; readonly segment: PlacedSegment }
  | { readonly status: 'refused'; readonly error: MuwaziError };

type Judged = 'saved' | 'stale' | MuwaziError;
type Segments = Map<SegmentId, PlacedSegment>;

/**
 * Saves corrections of one document together, each for itself as `saveTarget` does: what cannot be saved
 * keeps none of the others back. All are one change of the document, on disk when this resolves.
 *
 * @returns how each ended, in the order of `saves`; segments as they are now
 * @throws MuwaziError DOCUMENT_NOT_FOUND; nothing is saved then
 */
export async function saveTargets(
  db: StoreDb,
  documentId: DocumentId,
  saves: readonly TargetSave[],
): Promise<SaveResult[]> {
  const ids = [...new Set(saves.map(({ segmentId }) => segmentId))];
  return await db.transaction().execute(async (trx) => {
    await lockDocument(trx, documentId);
    const before = await readSegments(trx, documentId, ids);
    const now: Segments = new Map(before);
    const revisions: NewRevision[] = [];
    const missing = await whereAre(
      trx,
      ids.filter((id) => !before.has(id)),
    );
    const judged = saves.map((save) => missing.get(save.segmentId) ?? take(save, now, revisions));
    const changed = [...now.values()].filter((segment) => segment !== before.get(segment.id));
    if (changed.length > 0) {
      await addRevisions(trx, revisions);
      await writeAll(trx, documentId, changed);
      if (changed.some(({ id }) => before.get(id)?.pending)) await endJobWhenDone(trx, documentId);
    }
    const after = await readSegments(trx, documentId, ids);
    return saves.map(({ segmentId }, index) => resultOf(judged[index], after.get(segmentId)));
  });
}

/** Judges a save, and notes what it changes: the segment in `now`, its new version in `revisions`. */
function take(save: TargetSave, now: Segments, revisions: NewRevision[]): Judged {
  const { segmentId, state, author } = save;
  const before = now.get(segmentId);
  if (!before) return new MuwaziError('SEGMENT_NOT_FOUND', { id: segmentId });
  let target: string;
  try {
    target = targetText(save.target);
  } catch (thrown) {
    return toMuwaziError(thrown);
  }
  if (target === before.target && state === before.state) {
    if (before.pending) now.set(segmentId, { ...before, pending: false });
    return 'saved';
  }
  if (save.revision !== before.revision) return 'stale';
  if (state === 'machine' && target !== before.machine)
    return new MuwaziError('BAD_REQUEST', { field: 'target', reason: "not the machine's text" });
  const revision = before.revision + 1;
  revisions.push({ segmentId, revision, target, state, author });
  now.set(segmentId, { ...before, target, state, revision, pending: false });
  return 'saved';
}

/** Why each of these cannot be saved; `into` as `readSegment` has it. */
async function whereAre(
  trx: StoreDb,
  ids: readonly SegmentId[],
): Promise<Map<SegmentId, MuwaziError>> {
  const errors = new Map<SegmentId, MuwaziError>();
  for (const id of ids) {
    const into = await removedInto(trx, id);
    errors.set(id, new MuwaziError('SEGMENT_NOT_FOUND', { id, ...(into && { into }) }));
  }
  return errors;
}

async function writeAll(
  trx: StoreDb,
  documentId: DocumentId,
  segments: readonly PlacedSegment[],
): Promise<void> {
  const change_number = await nextChange(trx, documentId);
  for (const { id, target, state, revision } of segments)
    await trx
      .updateTable('segments')
      .set({
        target,
        state,
        revision,
        pending: PENDING.no,
        claimed_by: null,
        claimed_until: null,
        change_number,
      })
      .where('id', '=', id)
      .execute();
}

async function readSegments(
  trx: StoreDb,
  documentId: DocumentId,
  ids: readonly SegmentId[],
): Promise<Segments> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom('segments')
    .select(SEGMENT_COLUMNS)
    .where('document_id', '=', documentId)
    .where('id', 'in', ids)
    .execute();
  return new Map(
    rows.map((row) => [row.id, { ...toSegment(row), blockId: row.block_id, documentId }]),
  );
}

function resultOf(judged: Judged | undefined, segment: PlacedSegment | undefined): SaveResult {
  if (judged instanceof MuwaziError) return { status: 'refused', error: judged };
  if (!judged || !segment) throw new MuwaziError('INTERNAL', { reason: 'a save without an end' });
  return { status: judged, segment };
}
