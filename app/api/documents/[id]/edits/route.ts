import { z } from 'zod';
import { toMuwaziError } from '@/lib/errors';
import {
  editCommand,
  errorAnswer,
  handle,
  jsonAnswer,
  readJson,
  segmentId,
  runtime as server,
  toDocumentId,
  toSegmentId,
} from '@/lib/server';
import { editDocument, readSegment } from '@/lib/store';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const wish = z.object({
  command: editCommand,
  revisions: z
    .array(z.object({ segmentId, revision: z.number().int().min(0) }))
    .max(100)
    .default([]),
});

export const POST = handle<{ id: string }>(async (request, { id }) => {
  const { changes: hub, runner, store } = server();
  const documentId = toDocumentId(id);
  const { command, revisions } = await readJson(request, wish);
  const madeFrom = new Map(revisions.map((one) => [one.segmentId, one.revision]));
  try {
    const edit = { documentId, command, revisions: madeFrom };
    const { changes, inverse } = await editDocument(store.db, edit);
    runner.wake();
    hub.notify(documentId);
    return jsonAnswer({ changes, inverse });
  } catch (thrown) {
    const { code, details } = toMuwaziError(thrown);
    if (code !== 'STALE_REVISION') throw thrown;
    const stale = await readSegment(store.db, toSegmentId(String(details.segmentId)));
    return errorAnswer(thrown, { segment: stale });
  }
});
