import { z } from 'zod';
import { cancelTranslation, requestTranslation } from '@/lib/jobs';
import {
  blockId,
  browserId,
  handle,
  jsonAnswer,
  readJson,
  segmentId,
  runtime as server,
  toDocumentId,
} from '@/lib/server';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const order = z.object({
  scope: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('untranslated') }),
    z.object({ kind: z.literal('machine') }),
    z.object({ kind: z.literal('block'), blockId }),
    z.object({ kind: z.literal('segment'), segmentId }),
    z.object({ kind: z.literal('range'), from: segmentId, to: segmentId }),
  ]),
  browser: browserId.optional(),
});

export const POST = handle<{ id: string }>(async (request, { id }) => {
  const { changes, runner, store } = server();
  const documentId = toDocumentId(id);
  const { browser, scope } = await readJson(request, order);
  const job = await requestTranslation(store.db, { documentId, scope, browser });
  runner.wake();
  changes.notify(documentId);
  return jsonAnswer({ job }, 202);
});

export const DELETE = handle<{ id: string }>(async (_request, { id }) => {
  const { changes, runner, store } = server();
  const documentId = toDocumentId(id);
  const job = await cancelTranslation(store.db, documentId);
  runner.wake();
  changes.notify(documentId);
  return jsonAnswer({ job });
});
