import { handle, jsonAnswer, runtime as server, toSegmentId } from '@/lib/server';
import { listMergedRevisions, listRevisions } from '@/lib/store';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const GET = handle<{ id: string }>(async (_request, { id }) => {
  const { db } = server().store;
  const segmentId = toSegmentId(id);
  const revisions = await listRevisions(db, segmentId);
  return jsonAnswer({ revisions, merged: await listMergedRevisions(db, segmentId) });
});
