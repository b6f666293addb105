import { handle, jsonAnswer, runtime as server, toSegmentId } from '@/lib/server';
import { listRevisions } from '@/lib/store';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const GET = handle<{ id: string }>(async (_request, { id }) =>
  jsonAnswer({ revisions: await listRevisions(server().store.db, toSegmentId(id)) }),
);
