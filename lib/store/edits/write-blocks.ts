import type { Block, BlockId, DocumentId } from '@/lib/document';
import type { StoreDb } from '../schema';
import { placeAfter } from './positions';

/** Blocks before and after an edit, and the number of the change. */
export interface WrittenEdit {
  readonly documentId: DocumentId;
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  readonly change: number;
}

/** Writes blocks that are new or changed. The removed ones still hold their segments: see `dropBlocks`. */
export async function writeBlocks(trx: StoreDb, edit: WrittenEdit): Promise<void> {
  const { documentId, after, before, change } = edit;
  const known = new Map(before.map((block) => [block.id, block]));
  let previous: BlockId | null = null;
  for (const block of after) {
    const { id, kind, level, marker, hasDateline } = block;
    const row = {
      kind,
      level,
      marker,
      has_dateline: hasDateline ? 1 : 0,
      change_number: change,
    };
    if (!known.has(id)) {
      const position = await placeAfter(trx, 'blocks', documentId, previous);
      const place = { id, document_id: documentId, position };
      await trx
        .insertInto('blocks')
        .values({ ...place, ...row })
        .execute();
      await trx.deleteFrom('removals').where('id', '=', id).execute();
    } else if (known.get(id) !== block) {
      await trx.updateTable('blocks').set(row).where('id', '=', id).execute();
    }
    previous = id;
  }
}

/** Takes out blocks that have no segment any more. */
export async function dropBlocks(trx: StoreDb, edit: WrittenEdit): Promise<void> {
  const { documentId, after, before, change } = edit;
  const kept = new Set(after.map(({ id }) => id));
  for (const { id } of before) {
    if (kept.has(id)) continue;
    await trx.deleteFrom('blocks').where('id', '=', id).execute();
    await trx
      .insertInto('removals')
      .values({ id, document_id: documentId, kind: 'block', into_id: null, change_number: change })
      .execute();
  }
}
