import { type ExpressionOrFactory, expressionBuilder, type SqlBool } from 'kysely';
import { type DocumentId, MACHINE_STATES, type SegmentId } from '@/lib/document';
import { nextChange, PENDING, type StoreDb, type StoreSchema } from '@/lib/store';
import type { TranslationScope } from './request-translation';

/**
 * Marks a scope's segments as waiting for the machine, except those that a person wrote.
 *
 * @returns how many did not wait before
 */
export async function letWait(
  trx: StoreDb,
  documentId: DocumentId,
  scope: TranslationScope,
): Promise<number> {
  const byName = scope.kind === 'block' || scope.kind === 'segment';
  const segments = trx
    .updateTable('segments')
    .where('document_id', '=', documentId)
    .where(inScope(scope));
  // What waits in its turn already is moved up, and counts once.
  if (byName) {
    await segments.set({ pending: PENDING.first }).where('pending', '=', PENDING.inTurn).execute();
  }
  const { numUpdatedRows } = await segments
    .set({
      pending: byName ? PENDING.first : PENDING.inTurn,
      change_number: await nextChange(trx, documentId),
    })
    .where('pending', '=', PENDING.no)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

function inScope(scope: TranslationScope): ExpressionOrFactory<StoreSchema, 'segments', SqlBool> {
  const segment = expressionBuilder<StoreSchema, 'segments'>();
  const isTheMachines = segment('state', 'in', MACHINE_STATES);
  switch (scope.kind) {
    case 'untranslated':
      return segment('state', '=', 'untranslated');
    case 'machine':
      return segment('state', '=', 'machine');
    case 'block':
      return segment.and([isTheMachines, segment('block_id', '=', scope.blockId)]);
    case 'range':
      return segment.and([
        isTheMachines,
        segment('position', '>=', positionOf(scope.from)),
        segment('position', '<=', positionOf(scope.to)),
      ]);
    case 'segment':
      return segment.and([isTheMachines, segment('id', '=', scope.segmentId)]);
  }
}

function positionOf(id: SegmentId) {
  return expressionBuilder<StoreSchema>()
    .selectFrom('segments')
    .select('position')
    .where('id', '=', id);
}
