import { z } from 'zod';
import {
  handle,
  jsonAnswer,
  readJson,
  segmentId,
  runtime as server,
  toDocumentId,
} from '@/lib/server';
import { type SaveResult, saveTargets } from '@/lib/store';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** As many as one transaction takes without keeping others waiting. */
const MAX_SAVES = 500;
const MAX_BYTES = 4 * 1024 * 1024;

const corrections = z.object({
  saves: z
    .array(
      z.object({
        id: segmentId,
        revision: z.number().int().min(0),
        target: z.string(),
        state: z.enum(['edited', 'reviewed', 'machine']),
      }),
    )
    .min(1)
    .max(MAX_SAVES),
});

export const POST = handle<{ id: string }>(async (request, { id }) => {
  const { changes, store } = server();
  const documentId = toDocumentId(id);
  const { saves } = await readJson(request, corrections, MAX_BYTES);
  const results = await saveTargets(
    store.db,
    documentId,
    saves.map(({ id: segmentId, ...save }) => ({ ...save, segmentId, author: 'person' as const })),
  );
  changes.notify(documentId);
  return jsonAnswer({ results: results.map(answerOf) });
});

/** What went wrong is told as in an error answer. */
function answerOf(result: SaveResult) {
  if (result.status !== 'refused') return result;
  const { code, details } = result.error;
  return { status: result.status, error: { code, details } };
}
