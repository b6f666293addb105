import type { BlockId, DocumentId, Segment } from '@/lib/document';
import type { StoreDb } from '../schema';
import { SEGMENT_COLUMNS, toSegment } from '../segments/segment-row';
import type { ChangedBlock } from './read-changes';

/** As many ids as a statement takes on either engine, and then some. */
const IDS_AT_ONCE = 500;

/** Blocks that were cut otherwise since a change, whole and in order. */
export async function readChangedBlocks(
  trx: StoreDb,
  documentId: DocumentId,
  after: number,
): Promise<ChangedBlock[]> {
  const some = await trx
    .selectFrom('blocks')
    .select('id')
    .where('document_id', '=', documentId)
    .where('change_number', '>', after)
    .limit(1)
    .executeTakeFirst();
  if (!some) return [];
  const rows = await trx
    .selectFrom('blocks')
    .select(['id', 'kind', 'level', 'marker', 'has_dateline', 'change_number'])
    .where('document_id', '=', documentId)
    .orderBy('position')
    .execute();
  const changed = rows.filter(({ change_number }) => change_number > after);
  const segments = await segmentsOf(
    trx,
    changed.map(({ id }) => id),
  );
  const before = new Map(rows.map(({ id }, index) => [id, rows[index - 1]?.id ?? null]));
  return changed.map(({ id, kind, level, marker, has_dateline, change_number }) => ({
    id,
    kind,
    level,
    marker,
    hasDateline: has_dateline === 1,
    segments: segments.get(id) ?? [],
    after: before.get(id) ?? null,
    changeNumber: change_number,
  }));
}

async function segmentsOf(
  trx: StoreDb,
  blockIds: readonly BlockId[],
): Promise<Map<BlockId, Segment[]>> {
  const byBlock = new Map<BlockId, Segment[]>();
  for (let start = 0; start < blockIds.length; start += IDS_AT_ONCE) {
    const rows = await trx
      .selectFrom('segments')
      .select(SEGMENT_COLUMNS)
      .where('block_id', 'in', blockIds.slice(start, start + IDS_AT_ONCE))
      .orderBy('position')
      .execute();
    for (const row of rows)
      byBlock.set(row.block_id, [...(byBlock.get(row.block_id) ?? []), toSegment(row)]);
  }
  return byBlock;
}
