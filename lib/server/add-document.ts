import 'server-only';
import { type DocumentSummary, type ImportNotice, segmentDocument } from '@/lib/document';
import { importDocument } from '@/lib/import';
import { requestTranslation } from '@/lib/jobs';
import { insertDocument, readDocumentSummary } from '@/lib/store';
import type { NewDocumentInput } from './requests';
import { runtime } from './runtime';

/**
 * Imports a text, keeps it, and has it translated unless that is not wanted.
 *
 * @param options `browser`: it is that browser which is to translate it
 *
 * @throws MuwaziError as importDocument does; nothing is kept then
 */
export async function addDocument(
  input: NewDocumentInput,
  options: { readonly translate: boolean; readonly browser?: string | undefined },
): Promise<{ document: DocumentSummary; notices: readonly ImportNotice[] }> {
  const { store, runner } = runtime();
  const imported = await importDocument(input);
  const { browser, translate } = options;
  const isForServer = translate && browser === undefined;
  const document = segmentDocument(imported);
  const documentId = await insertDocument(store.db, document, { translate: isForServer });
  if (translate && browser !== undefined) {
    // Asked for and held at one stroke: no runner sees it in between.
    const scope = { kind: 'untranslated' } as const;
    await requestTranslation(store.db, { documentId, scope, browser });
  }
  if (isForServer) runner.wake();
  return {
    document: await readDocumentSummary(store.db, documentId),
    notices: imported.notices,
  };
}
