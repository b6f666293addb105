import { handle, openChangeStream, toDocumentId } from '@/lib/server';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const GET = handle<{ id: string }>((request, { id }) =>
  openChangeStream(request, toDocumentId(id)),
);
