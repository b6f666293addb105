import { cleanTarget, type DocumentId, MACHINE_STATES, type SegmentId } from '@/lib/document';
import {
  addRevisions,
  endJobWhenDone,
  isWaiting,
  lockDocument,
  nextChange,
  PENDING,
  type StoreDb,
} from '@/lib/store';
import type { Translation } from '@/lib/translate';
import type { ClaimedSegment } from './next-segments';

/** What the engine made of a claimed segment. */
export interface Result {
  readonly segment: Pick<ClaimedSegment, 'id' | 'revision'>;
  readonly translation: Translation;
}

interface Writing {
  readonly documentId: DocumentId;
  readonly jobId: string;
  readonly owner: string;
  /** Name of the model, for the revisions' author. */
  readonly model: string;
  readonly results: readonly Result[];
  /** How long the machine was at the job since this was last written. */
  readonly milliseconds: number;
}

/**
 * Writes machine translations where they are still wanted: where the segment waits, this owner holds
 * it, and it is at the revision and in a state the translation was asked for. All others are thrown
 * away. Ends the job with the last one.
 *
 * @returns the segments where they were wanted
 * @throws MuwaziError DOCUMENT_NOT_FOUND
 */
export async function writeTranslations(db: StoreDb, writing: Writing): Promise<SegmentId[]> {
  const { documentId } = writing;
  return await db.transaction().execute(async (trx) => {
    await lockDocument(trx, documentId);
    const wanted = await stillWanted(trx, writing);
    const change = await nextChange(trx, documentId);
    const author = `machine:${writing.model}` as const;
    for (const one of wanted) await writeOne(trx, one, change);
    await addRevisions(
      trx,
      wanted
        .filter(({ isNew }) => isNew)
        .map(({ id, revision, target }) => ({
          segmentId: id,
          revision,
          target,
          state: 'machine',
          author,
        })),
    );
    await countWork(trx, writing, wanted);
    await endJobWhenDone(trx, documentId);
    return wanted.map(({ id }) => id);
  });
}

interface Wanted {
  readonly id: SegmentId;
  readonly source: string;
  readonly target: string;
  /** The one this makes, or the present one when it says what was there. */
  readonly revision: number;
  readonly isNew: boolean;
  readonly score: number | null;
  readonly flag: Translation['flag'];
}

async function stillWanted(
  trx: StoreDb,
  { documentId, owner, results }: Writing,
): Promise<Wanted[]> {
  const rows = await trx
    .selectFrom('segments')
    .select(['id', 'source', 'revision', 'target', 'state'])
    .where('document_id', '=', documentId)
    .where(
      'id',
      'in',
      results.map(({ segment }) => segment.id),
    )
    .where(isWaiting())
    .where('claimed_by', '=', owner)
    .where('state', 'in', MACHINE_STATES)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return results.flatMap(({ segment, translation: { score, flag, target: raw } }) => {
    const row = byId.get(segment.id);
    if (!row || row.revision !== segment.revision) return [];
    const target = cleanTarget(raw);
    const isNew = target !== row.target || row.state !== 'machine';
    const revision = row.revision + (isNew ? 1 : 0);
    return [{ id: segment.id, source: row.source, target, revision, isNew, score, flag }];
  });
}

async function writeOne(trx: StoreDb, wanted: Wanted, change: number): Promise<void> {
  const { id, target, revision, score, flag } = wanted;
  await trx
    .updateTable('segments')
    .set({
      target,
      machine: target,
      state: 'machine',
      revision,
      score,
      flag,
      pending: PENDING.no,
      claimed_by: null,
      claimed_until: null,
      change_number: change,
    })
    .where('id', '=', id)
    .execute();
}

async function countWork(
  trx: StoreDb,
  { documentId, jobId, milliseconds }: Writing,
  wanted: readonly Wanted[],
): Promise<void> {
  const words = wanted.reduce((sum, { source }) => sum + countWords(source), 0);
  await trx
    .updateTable('jobs')
    .set((eb) => ({
      words_done: eb('words_done', '+', words),
      milliseconds_active: eb('milliseconds_active', '+', milliseconds),
    }))
    .where('id', '=', jobId)
    .where('document_id', '=', documentId)
    .execute();
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
