import { z } from 'zod';
import { SEGMENT_FLAGS } from '@/lib/document';
import { writeFromBrowser } from '@/lib/jobs';
import {
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

const results = z.object({
  browser: browserId,
  model: z.string().regex(/^[\w./@-]{1,200}$/),
  milliseconds: z.number().int().min(0).max(3_600_000),
  translations: z
    .array(
      z.object({
        segmentId,
        revision: z.number().int().min(0),
        target: z.string().max(10_000),
        score: z.number().min(0).max(1).nullable(),
        flag: z.enum(SEGMENT_FLAGS).nullable(),
      }),
    )
    .max(256),
});

/** What the engine in a browser made of sentences that it holds. */
export const POST = handle<{ id: string }>(async (request, { id }) => {
  const { changes, store } = server();
  const documentId = toDocumentId(id);
  const given = await readJson(request, results);
  const answer = await writeFromBrowser(store.db, { documentId, ...given });
  changes.notify(documentId);
  return jsonAnswer(answer);
});
