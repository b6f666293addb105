import type { Block, BlockId, DocumentId, EditCommand, Segment, SegmentId } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import { PENDING, type StoreDb } from '../schema';
import { SEGMENT_COLUMNS } from '../segments/segment-row';

/** The few blocks that a command concerns, as the tables have them. */
export interface EditWindow {
  readonly blocks: readonly Block[];
}

/**
 * Reads the blocks that a command names, in order: all others stay as they are.
 *
 * @throws MuwaziError BLOCK_NOT_FOUND, SEGMENT_NOT_FOUND
 */
export async function readWindow(
  trx: StoreDb,
  documentId: DocumentId,
  command: EditCommand,
): Promise<EditWindow> {
  const blockId = await blockOf(trx, documentId, command);
  const here = await trx
    .selectFrom('blocks')
    .select('position')
    .where('document_id', '=', documentId)
    .where('id', '=', blockId)
    .executeTakeFirst();
  if (!here) throw new MuwaziError('BLOCK_NOT_FOUND', { id: blockId });
  const rows = await trx
    .selectFrom('blocks')
    .select(['id', 'kind', 'level', 'marker', 'has_dateline'])
    .where('document_id', '=', documentId)
    .where('position', '>=', here.position)
    .orderBy('position')
    .limit(command.kind === 'merge-blocks' ? 2 : 1)
    .execute();
  const blocks: Block[] = [];
  for (const { has_dateline, ...block } of rows) {
    const segments = await segmentsOf(trx, block.id);
    blocks.push({ ...block, hasDateline: has_dateline === 1, segments });
  }
  return { blocks };
}

/** Score and flag too where another text hides them, so that an inverse brings them back. */
async function segmentsOf(trx: StoreDb, blockId: BlockId): Promise<Segment[]> {
  const rows = await trx
    .selectFrom('segments')
    .select(SEGMENT_COLUMNS)
    .where('block_id', '=', blockId)
    .orderBy('position')
    .execute();
  return rows.map(({ block_id: _, pending, ...segment }) => ({
    ...segment,
    pending: pending > PENDING.no,
  }));
}

async function blockOf(
  trx: StoreDb,
  documentId: DocumentId,
  command: EditCommand,
): Promise<BlockId> {
  switch (command.kind) {
    case 'split-block':
    case 'add-segment':
      return command.blockId;
    case 'merge-blocks':
      return command.firstId;
    case 'split-segment':
    case 'remove-segment':
      return await blockOfSegment(trx, documentId, command.segmentId);
    case 'merge-segments':
    case 'move-boundary':
      return await blockOfSegment(trx, documentId, command.firstId);
  }
}

async function blockOfSegment(
  trx: StoreDb,
  documentId: DocumentId,
  segmentId: SegmentId,
): Promise<BlockId> {
  const row = await trx
    .selectFrom('segments')
    .select('block_id')
    .where('document_id', '=', documentId)
    .where('id', '=', segmentId)
    .executeTakeFirst();
  if (!row) throw new MuwaziError('SEGMENT_NOT_FOUND', { id: segmentId });
  return row.block_id;
}
