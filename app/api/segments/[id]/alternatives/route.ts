import { z } from 'zod';
import { handle, jsonAnswer, parseQuery, runtime as server, toSegmentId } from '@/lib/server';
import { readSegment } from '@/lib/store';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const options = z.object({ count: z.coerce.number().int().min(1).max(8).default(5) });

/** Other translations of the sentence, best first. Saves nothing. */
export const GET = handle<{ id: string }>(async (request, { id }) => {
  const { count } = parseQuery(request, options);
  const { source } = await readSegment(server().store.db, toSegmentId(id));
  const engine = await server().engine();
  const alternatives = await engine.alternatives(source, count, { signal: request.signal });
  return jsonAnswer({ alternatives });
});
