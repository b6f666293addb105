import { z } from 'zod';
import {
  addDocument,
  browserId,
  handle,
  jsonAnswer,
  parseQuery,
  readNewDocument,
  runtime as server,
} from '@/lib/server';
import { listDocuments } from '@/lib/store';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** The browser that is to translate it; without one, the server does. */
const translator = z.object({ browser: browserId.optional() });

export const GET = handle(async () =>
  jsonAnswer({ documents: await listDocuments(server().store.db) }),
);

export const POST = handle(async (request) => {
  const { input, translate } = await readNewDocument(request);
  const { browser } = parseQuery(request, translator);
  return jsonAnswer(await addDocument(input, { translate, browser }), 201);
});
