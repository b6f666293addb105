import { expressionBuilder } from 'kysely';
import type { DocumentId } from '@/lib/document';
import { ACTIVE_STATUSES, isWaiting, PENDING, type StoreDb, type StoreSchema } from '@/lib/store';
import { isFree } from './is-free';

/** A job with segments that nobody translates yet. */
export interface WaitingJob {
  readonly id: string;
  readonly documentId: DocumentId;
  readonly isQueued: boolean;
  /** True when some of them were asked for by name: a reader waits for just these. */
  readonly byName: boolean;
}

/** Jobs that a runner can go on with now, the longest waiting first. */
export async function waitingJobs(db: StoreDb): Promise<WaitingJob[]> {
  const now = Date.now();
  const rows = await db
    .selectFrom('jobs')
    .innerJoin('documents', 'documents.id', 'jobs.document_id')
    .select(['jobs.id', 'jobs.document_id', 'jobs.status'])
    .select(isSomeFree(PENDING.first, now).as('by_name'))
    .where('jobs.status', 'in', ACTIVE_STATUSES)
    .where('documents.deleted_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb(isSomeFree(PENDING.first, now), '=', 1),
        eb(isSomeFree(PENDING.inTurn, now), '=', 1),
      ]),
    )
    .orderBy('jobs.requested_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    documentId: row.document_id,
    isQueued: row.status === 'queued',
    byName: row.by_name === 1,
  }));
}

/** 1 when a segment of the row's job is free and waits at this level, else 0: both engines' yes and no. */
function isSomeFree(pending: number, now: number) {
  const { case: when, exists, selectFrom } = expressionBuilder<StoreSchema, 'jobs'>();
  return when()
    .when(
      exists(
        selectFrom('segments')
          .select('segments.id')
          .whereRef('segments.document_id', '=', 'jobs.document_id')
          .where(isWaiting())
          .where('segments.pending', '=', pending)
          .where(isFree(now)),
      ),
    )
    .then(1)
    .else(0)
    .end();
}
