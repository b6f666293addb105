import { z } from 'zod';
import { toMuwaziError } from '@/lib/errors';
import {
  errorAnswer,
  handle,
  jsonAnswer,
  readJson,
  runtime as server,
  toSegmentId,
} from '@/lib/server';
import { readSegment, saveTarget } from '@/lib/store';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const correction = z.object({
  revision: z.number().int().min(0),
  target: z.string(),
  state: z.enum(['edited', 'reviewed', 'machine']),
});

export const PATCH = handle<{ id: string }>(async (request, { id }) => {
  const { changes, store } = server();
  const segmentId = toSegmentId(id);
  const { revision, target, state } = await readJson(request, correction);
  const { documentId } = await readSegment(store.db, segmentId);
  try {
    const author = 'person';
    const segment = await saveTarget(store.db, { segmentId, revision, target, state, author });
    changes.notify(documentId);
    return jsonAnswer({ segment });
  } catch (thrown) {
    if (toMuwaziError(thrown).code !== 'STALE_REVISION') throw thrown;
    // Both versions meet on the page: the one refused there, the present one from here.
    return errorAnswer(thrown, { segment: await readSegment(store.db, segmentId) });
  }
});
