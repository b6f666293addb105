import type { DocumentId } from '@/lib/document';
import { ERROR_CODES, type ErrorCode } from '@/lib/errors';
import type { StoreDb } from '../schema';
import { isWaiting } from '../segments/is-waiting';
import { ACTIVE_STATUSES, type JobStatus, type TranslationJob } from './translation-job';

/** The document's latest translation job, or null when it never had one. */
export async function readJob(db: StoreDb, documentId: DocumentId): Promise<TranslationJob | null> {
  const row = await db
    .selectFrom('jobs')
    .selectAll()
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    documentId,
    status: row.status,
    total: row.total,
    done: isActive(row.status) ? row.total - (await countPending(db, documentId)) : row.done,
    wordsDone: row.words_done,
    startedAt: row.started_at,
    millisecondsActive: row.milliseconds_active,
    error: row.error === null ? null : knownCode(row.error),
  };
}

export function isActive(status: JobStatus): boolean {
  return ACTIVE_STATUSES.some((active) => active === status);
}

/** How many segments of the document wait for the machine. */
export async function countPending(db: StoreDb, documentId: DocumentId): Promise<number> {
  const { count } = await db
    .selectFrom('segments')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('document_id', '=', documentId)
    .where(isWaiting())
    .executeTakeFirstOrThrow();
  return count;
}

/** Another version of the program may have known more codes. */
function knownCode(code: string): ErrorCode {
  return Object.keys(ERROR_CODES).find((known): known is ErrorCode => known === code) ?? 'INTERNAL';
}
