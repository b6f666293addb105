import { sql } from 'kysely';
import type { DocumentId, SegmentCounts, SegmentState } from '@/lib/document';
import type { StoreDb } from '../schema';
import { isWaiting } from '../segments/is-waiting';

interface CountRow {
  readonly state: SegmentState;
  readonly total: number;
  readonly pending: number;
}

/** Counts of one document, from an index. */
export async function countSegments(db: StoreDb, documentId: DocumentId): Promise<SegmentCounts> {
  return sumCounts(await grouped(db).where('document_id', '=', documentId).execute());
}

/** Counts of all documents that are not deleted, in one query. */
export async function countAllSegments(db: StoreDb): Promise<Map<DocumentId, SegmentCounts>> {
  const rows = await grouped(db)
    .where('document_id', 'in', (eb) =>
      eb.selectFrom('documents').select('documents.id').where('deleted_at', 'is', null),
    )
    .execute();
  const byDocument = new Map<DocumentId, CountRow[]>();
  for (const row of rows) {
    byDocument.set(row.document_id, [...(byDocument.get(row.document_id) ?? []), row]);
  }
  return new Map([...byDocument].map(([id, counts]) => [id, sumCounts(counts)]));
}

/** Counts of a document without segments. */
export const NO_SEGMENTS: SegmentCounts = sumCounts([]);

function grouped(db: StoreDb) {
  return db
    .selectFrom('segments')
    .select(['document_id', 'state'])
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .select(sql<number>`sum(case when ${isWaiting()} then 1 else 0 end)`.as('pending'))
    .groupBy(['document_id', 'state']);
}

function sumCounts(rows: readonly CountRow[]): SegmentCounts {
  const counts = {
    untranslated: 0,
    machine: 0,
    memory: 0,
    edited: 0,
    reviewed: 0,
    total: 0,
    pending: 0,
  };
  for (const { state, total, pending } of rows) {
    counts[state] += total;
    counts.total += total;
    counts.pending += pending;
  }
  return counts;
}
