import { z } from 'zod';
import { EXPORT_CONTENTS, EXPORT_FORMATS, EXPORT_LAYOUTS, exportDocument } from '@/lib/export';
import {
  fileAnswer,
  handle,
  localeOf,
  parseQuery,
  runtime as server,
  toDocumentId,
} from '@/lib/server';
import { readDocument } from '@/lib/store';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const options = z.object({
  format: z.enum(EXPORT_FORMATS).default('docx'),
  layout: z.enum(EXPORT_LAYOUTS).default('rows'),
  content: z.enum(EXPORT_CONTENTS).default('bilingual'),
});

export const GET = handle<{ id: string }>(async (request, { id }) => {
  const wanted = parseQuery(request, options);
  const document = await readDocument(server().store.db, toDocumentId(id));
  return fileAnswer(await exportDocument(document, wanted, localeOf(request)));
});
