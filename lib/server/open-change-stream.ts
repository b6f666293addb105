import 'server-only';
import type { DocumentId } from '@/lib/document';
import { readChanges } from '@/lib/store';
import { changeEvents, cutChanges, eventStream } from './changes';
import { seenChange } from './requests';
import { runtime } from './runtime';

/**
 * Answers with a document's changes as server-sent events, until the client goes or the server stops.
 *
 * @throws MuwaziError DOCUMENT_NOT_FOUND, BAD_REQUEST
 */
export async function openChangeStream(
  request: Request,
  documentId: DocumentId,
): Promise<Response> {
  const { changes, closing, store } = runtime();
  const left = new AbortController();
  const events = changeEvents({
    documentId,
    after: seenChange(request),
    hub: changes,
    read: (after) => readChanges(store.db, documentId, after),
    cut: cutChanges,
    signal: AbortSignal.any([request.signal, closing, left.signal]),
  });
  return new Response(await eventStream(events, () => left.abort()), {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      // nginx would otherwise hold events back to fill its buffer.
      'X-Accel-Buffering': 'no',
    },
  });
}
