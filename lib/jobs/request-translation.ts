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
  | { readonly kind: 'segment'; readonly segmentId: SegmentId }
  /** From one sentence to another, both with it, in the order of the text. */
  | { readonly kind: 'range'; readonly from: SegmentId; readonly to: SegmentId };

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
  if (scope.kind === 'block' && !(await isThere(trx, 'blocks', documentId, scope.blockId)))
    throw new MuwaziError('BLOCK_NOT_FOUND', { id: scope.blockId });
  for (const id of sentencesNamed(scope))
    if (!(await isThere(trx, 'segments', documentId, id)))
      throw new MuwaziError('SEGMENT_NOT_FOUND', { id });
}

function sentencesNamed(scope: TranslationScope): readonly SegmentId[] {
  if (scope.kind === 'range') return [scope.from, scope.to];
  return scope.kind === 'segment' ? [scope.segmentId] : [];
}

async function isThere(
  trx: StoreDb,
  table: 'blocks' | 'segments',
  documentId: DocumentId,
  id: BlockId | SegmentId,
): Promise<boolean> {
  const found = await trx
    .selectFrom(table)
    .select('id')
    .where('document_id', '=', documentId)
    .where('id', '=', id)
    .executeTakeFirst();
  return found !== undefined;
}
