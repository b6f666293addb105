import { addDocument, handle, jsonAnswer, readNewDocument, runtime as server } from '@/lib/server';
import { listDocuments } from '@/lib/store';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const GET = handle(async () =>
  jsonAnswer({ documents: await listDocuments(server().store.db) }),
);

export const POST = handle(async (request) => {
  const { input, translate } = await readNewDocument(request);
  return jsonAnswer(await addDocument(input, { translate }), 201);
});
