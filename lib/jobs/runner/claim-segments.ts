import type { DocumentId, SegmentId } from '@/lib/document';
import { isPostgres, isWaiting, PENDING, type StoreDb } from '@/lib/store';
import { isFree } from './is-free';

/** A segment that this runner translates now. */
export interface ClaimedSegment {
  readonly id: SegmentId;
  readonly source: string;
  /** The revision the translation is asked for: it is thrown away when there is a later one. */
  readonly revision: number;
}

interface Claim {
  readonly documentId: DocumentId;
  readonly owner: string;
  /** At most so many segments. */
  readonly limit: number;
  /** Position of the block to begin with; after the last one it goes on with the first. */
  readonly fromBlock: number;
  /** Milliseconds since 1970: from then on others may take them. */
  readonly until: number;
}

/**
 * Claims the next segments that wait: those asked for by name, else those from `fromBlock` on, in the
 * order of the text. What another runner holds is passed over, never waited for.
 *
 * @returns them in the order in which the reader wants them; none when nothing is free
 */
export async function claimSegments(db: StoreDb, claim: Claim): Promise<ClaimedSegment[]> {
  return await db.transaction().execute(async (trx) => {
    const byName = await freeSegments(trx, claim, PENDING.first, 'all', claim.limit);
    if (byName.length > 0) return await take(trx, claim, byName);
    const start = await positionOf(trx, claim);
    const after = await freeSegments(trx, claim, PENDING.inTurn, { from: start }, claim.limit);
    const missing = claim.limit - after.length;
    const before =
      missing > 0 && start > 0
        ? await freeSegments(trx, claim, PENDING.inTurn, { before: start }, missing)
        : [];
    return await take(trx, claim, [...after, ...before]);
  });
}

type Range = 'all' | { readonly from: number } | { readonly before: number };

async function freeSegments(
  trx: StoreDb,
  { documentId }: Claim,
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
    .where(isFree(Date.now()))
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
async function positionOf(trx: StoreDb, { documentId, fromBlock }: Claim): Promise<number> {
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

async function take(
  trx: StoreDb,
  { owner, until }: Claim,
  segments: ClaimedSegment[],
): Promise<ClaimedSegment[]> {
  if (segments.length === 0) return [];
  await trx
    .updateTable('segments')
    .set({ claimed_by: owner, claimed_until: until })
    .where(
      'id',
      'in',
      segments.map(({ id }) => id),
    )
    .execute();
  return segments;
}
