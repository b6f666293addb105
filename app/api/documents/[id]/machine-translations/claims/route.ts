import { z } from 'zod';
import { claimForBrowser, releaseFromBrowser } from '@/lib/jobs';
import {
  browserId,
  emptyAnswer,
  handle,
  jsonAnswer,
  parseQuery,
  readJson,
  runtime as server,
  toDocumentId,
} from '@/lib/server';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const claim = z.object({
  browser: browserId,
  limit: z.number().int().min(0).max(256).default(32),
});
const leaving = z.object({ browser: browserId });

/** A browser translates the document, or goes on doing so: what is next? */
export const POST = handle<{ id: string }>(async (request, { id }) => {
  const { changes, store } = server();
  const documentId = toDocumentId(id);
  const { browser, limit } = await readJson(request, claim);
  const answer = await claimForBrowser(store.db, { documentId, browser, limit });
  changes.notify(documentId);
  return jsonAnswer(answer);
});

/** It does so no longer. */
export const DELETE = handle<{ id: string }>(async (request, { id }) => {
  const { runner, store } = server();
  const { browser } = parseQuery(request, leaving);
  await releaseFromBrowser(store.db, toDocumentId(id), browser);
  runner.wake();
  return emptyAnswer();
});
