import { z } from 'zod';
import { emptyAnswer, handle, readJson, runtime as server, toDocumentId } from '@/lib/server';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const position = z.object({ block: z.number().int().min(0) });

export const PUT = handle<{ id: string }>(async (request, { id }) => {
  const { block } = await readJson(request, position);
  server().setReadingPosition(toDocumentId(id), block);
  return emptyAnswer();
});
