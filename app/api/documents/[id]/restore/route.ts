import { handle, jsonAnswer, runtime as server, toDocumentId } from '@/lib/server';
import { readDocumentSummary, restoreDocument } from '@/lib/store';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const POST = handle<{ id: string }>(async (_request, { id }) => {
  const { runner, store } = server();
  const documentId = toDocumentId(id);
  await restoreDocument(store.db, documentId);
  // Its translation may have been under way when it was deleted.
  runner.wake();
  return jsonAnswer({ document: await readDocumentSummary(store.db, documentId) });
});
