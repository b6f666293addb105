import type { Expression, SqlBool } from 'kysely';
import type { DocumentId, SegmentId } from '@/lib/document';
import { isPostgres, isWaiting, PENDING, type StoreDb } from '@/lib/store';

/** A segment that somebody translates now. */
export interface ClaimedSegment {
  readonly id: SegmentId;
  readonly source: string;
  /** The revision the translation is asked for: it is thrown away when there is a later one. */
  readonly revision: number;
}

export interface Choice {
  readonly documentId: DocumentId;
  /** At most so many segments. */
  readonly limit: number;
  /** Position of the block to begin with; after the last one it goes on with the first. */
  readonly fromBlock: number;
  /** Which of those that wait come into question. */
  readonly among: Expression<SqlBool>;
}

/**
 * The next segments that wait: those asked for by name, else those from `fromBlock` on, in the order of the
 * text. What another transaction is at is passed over, never waited for.
 *
 * @returns them in the order in which the reader wants them
 */
export async function nextSegments(trx: StoreDb, choice: Choice): Promise<ClaimedSegment[]> {
  const byName = await waiting(trx, choice, PENDING.first, 'all', choice.limit);
  if (byName.length > 0) return byName;
  const start = await positionOf(trx, choice);
  const after = await waiting(trx, choice, PENDING.inTurn, { from: start }, choice.limit);
  const missing = choice.limit - after.length;
  if (missing === 0 || start === 0) return after;
  return [...after, ...(await waiting(trx, choice, PENDING.inTurn, { before: start }, missing))];
}

type Range = 'all' | { readonly from: number } | { readonly before: number };

async function waiting(
  trx: StoreDb,
  { documentId, among }: Choice,
  pending: number,
  range: Range,
  limit: number,
): Promise<ClaimedSegment[]> {
  let query = trx
    .selectFrom('segments')
    .select(['id', 'source', 'revision'])
    .where('document_id', '=', documentId)
    .where(isWaiting())
    .where('pending', '=', pending)
    .where(among)
    .orderBy('position')
    .limit(limit);
  if (range !== 'all') {
    query =
      'from' in range
        ? query.where('position', '>=', range.from)
        : query.where('position', '<', range.before);
  }
  if (isPostgres(trx)) query = query.forUpdate().skipLocked();
  return await query.execute();
}

/** Where the block begins; 0 for the first one and for one that is not there. */
async function positionOf(trx: StoreDb, { documentId, fromBlock }: Choice): Promise<number> {
  if (fromBlock === 0) return 0;
  const row = await trx
    .selectFrom('segments')
    .select((eb) => eb.fn.min<number | null>('position').as('position'))
    .where(({ eb, selectFrom }) =>
      eb(
        'block_id',
        '=',
        selectFrom('blocks')
          .select('blocks.id')
          .where('blocks.document_id', '=', documentId)
          .orderBy('blocks.position')
          .limit(1)
          .offset(fromBlock),
      ),
    )
    .executeTakeFirst();
  return row?.position ?? 0;
}
