import { z } from 'zod';
import { readJob } from '@/lib/jobs';
import {
  emptyAnswer,
  handle,
  jsonAnswer,
  readJson,
  runtime as server,
  toDocumentId,
} from '@/lib/server';
import { deleteDocument, readDocument, readDocumentSummary, renameDocument } from '@/lib/store';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const change = z.object({ title: z.string() });

export const GET = handle<{ id: string }>(async (_request, { id }) => {
  const { db } = server().store;
  const documentId = toDocumentId(id);
  const document = await readDocument(db, documentId);
  return jsonAnswer({ document, job: await readJob(db, documentId) });
});

export const PATCH = handle<{ id: string }>(async (request, { id }) => {
  const { changes, store } = server();
  const documentId = toDocumentId(id);
  const { title } = await readJson(request, change);
  await renameDocument(store.db, documentId, title);
  changes.notify(documentId);
  return jsonAnswer({ document: await readDocumentSummary(store.db, documentId) });
});

export const DELETE = handle<{ id: string }>(async (_request, { id }) => {
  const { changes, store } = server();
  const documentId = toDocumentId(id);
  await deleteDocument(store.db, documentId);
  changes.notify(documentId);
  return emptyAnswer();
});
