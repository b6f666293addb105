import type { BlockId, DocumentId, SegmentId } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import { extendJob, lockDocument, readJob, type StoreDb, type TranslationJob } from '@/lib/store';
import { holdForBrowser } from './browser';
import { letWait } from './let-wait';

/** What is to be translated. A person's text never is, whatever the scope. */
export type TranslationScope =
  | { readonly kind: 'untranslated' }
  | { readonly kind: 'machine' }
  | { readonly kind: 'block'; readonly blockId: BlockId }
  | { readonly kind: 'segment'; readonly segmentId: SegmentId };

/** A wish for a translation. */
export interface TranslationRequest {
  readonly documentId: DocumentId;
  readonly scope: TranslationScope;
  /** The browser that is to translate it, and no server before it is gone. */
  readonly browser?: string | undefined;
}

/**
 * Has segments wait for the machine: the document's active job is extended, or a new one begun. A
 * block or segment asked for by name goes before everything else. Runners hear of it by their `wake`.
 *
 * @returns the job; an earlier one when there is nothing to translate
 * @throws MuwaziError DOCUMENT_NOT_FOUND, BLOCK_NOT_FOUND, SEGMENT_NOT_FOUND
 */
export async function requestTranslation(
  db: StoreDb,
  { documentId, scope, browser }: TranslationRequest,
): Promise<TranslationJob> {
  return await db.transaction().execute(async (trx) => {
    await lockDocument(trx, documentId);
    await refuseUnlessThere(trx, documentId, scope);
    const added = await letWait(trx, documentId, scope);
    if (browser !== undefined) await holdForBrowser(trx, documentId, browser);
    await extendJob(trx, documentId, added);
    const extended = await readJob(trx, documentId);
    if (!extended) throw new MuwaziError('INTERNAL', { reason: 'the job is gone' });
    return extended;
  });
}

async function refuseUnlessThere(
  trx: StoreDb,
  documentId: DocumentId,
  scope: TranslationScope,
): Promise<void> {
  if (scope.kind !== 'block' && scope.kind !== 'segment') return;
  const found = await trx
    .selectFrom(scope.kind === 'block' ? 'blocks' : 'segments')
    .select('id')
    .where('document_id', '=', documentId)
    .where('id', '=', scope.kind === 'block' ? scope.blockId : scope.segmentId)
    .executeTakeFirst();
  if (found) return;
  throw scope.kind === 'block'
    ? new MuwaziError('BLOCK_NOT_FOUND', { id: scope.blockId })
    : new MuwaziError('SEGMENT_NOT_FOUND', { id: scope.segmentId });
}
