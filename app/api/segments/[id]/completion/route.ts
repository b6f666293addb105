import { z } from 'zod';
import { handle, jsonAnswer, readJson, runtime as server, toSegmentId } from '@/lib/server';
import { readSegment } from '@/lib/store';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const begun = z.object({ prefix: z.string().max(10_000) });

/** How the machine would go on with a translation that a person has begun. Saves nothing. */
export const POST = handle<{ id: string }>(async (request, { id }) => {
  const segmentId = toSegmentId(id);
  const { prefix } = await readJson(request, begun);
  const { source } = await readSegment(server().store.db, segmentId);
  const engine = await server().engine();
  return jsonAnswer(await engine.complete(source, prefix, { signal: request.signal }));
});
