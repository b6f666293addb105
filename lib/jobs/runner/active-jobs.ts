import { ACTIVE_STATUSES, type StoreDb } from '@/lib/store';

/** Which of these jobs are still to be done: neither ended nor their document deleted. */
export async function activeJobs(db: StoreDb, jobIds: readonly string[]): Promise<Set<string>> {
  if (jobIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('jobs')
    .innerJoin('documents', 'documents.id', 'jobs.document_id')
    .select('jobs.id')
    .where('jobs.id', 'in', jobIds)
    .where('jobs.status', 'in', ACTIVE_STATUSES)
    .where('documents.deleted_at', 'is', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
