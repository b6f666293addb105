import { handle, jsonAnswer, runtime as server, toSegmentId } from '@/lib/server';
import { readSegment } from '@/lib/store';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** Which words of the pair belong together; with the target they were found in. */
export const GET = handle<{ id: string }>(async (request, { id }) => {
  const { source, target } = await readSegment(server().store.db, toSegmentId(id));
  const engine = await server().engine();
  const words = target === '' ? [] : await engine.align(source, target, { signal: request.signal });
  return jsonAnswer({ target, words });
});
