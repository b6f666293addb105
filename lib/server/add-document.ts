import 'server-only';
import { type DocumentSummary, type ImportNotice, segmentDocument } from '@/lib/document';
import { importDocument } from '@/lib/import';
import { insertDocument, readDocumentSummary } from '@/lib/store';
import type { NewDocumentInput } from './requests';
import { runtime } from './runtime';

/**
 * Imports a text, keeps it, and has it translated unless that is not wanted.
 *
 * @throws MuwaziError as importDocument does; nothing is kept then
 */
export async function addDocument(
  input: NewDocumentInput,
  options: { readonly translate: boolean },
): Promise<{ document: DocumentSummary; notices: readonly ImportNotice[] }> {
  const { store, runner } = runtime();
  const imported = await importDocument(input);
  const documentId = await insertDocument(store.db, segmentDocument(imported), options);
  if (options.translate) runner.wake();
  return {
    document: await readDocumentSummary(store.db, documentId),
    notices: imported.notices,
  };
}
