import type { Block } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import type { StoreDb } from '../schema';

/** @throws MuwaziError BAD_REQUEST when an id that is new here belongs to another place */
export async function refuseIdsInUse(
  trx: StoreDb,
  before: readonly Block[],
  after: readonly Block[],
): Promise<void> {
  for (const table of ['blocks', 'segments'] as const) {
    const ids = (blocks: readonly Block[]): readonly string[] =>
      table === 'blocks'
        ? blocks.map(({ id }) => id)
        : blocks.flatMap(({ segments }) => segments.map(({ id }) => id));
    const known = new Set(ids(before));
    for (const id of ids(after)) {
      if (known.has(id)) continue;
      const used = await trx
        .selectFrom(table)
        .select('id')
        .where((eb) => eb(eb.cast<string>('id', 'text'), '=', id))
        .executeTakeFirst();
      if (used) throw new MuwaziError('BAD_REQUEST', { field: 'newId', reason: 'in use' });
    }
  }
}
