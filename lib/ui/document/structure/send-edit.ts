import { z } from 'zod';
import type { DocumentId, EditCommand, SegmentId } from '@/lib/document';
import { ApiFailure } from '../../http/api-failure';
import { request } from '../../http/request';
import { type Changes, changesSchema } from '../model/answers';

/** What an edit did, and the command that takes it back. */
export interface EditAnswer {
  readonly changes: Changes;
  readonly inverse: EditCommand;
}

const answer = z.object({
  changes: changesSchema,
  // Given back to the server as it came, which checks it.
  inverse: z.custom<EditCommand>((value) => typeof value === 'object' && value !== null),
});

/**
 * Has the server cut the text otherwise.
 *
 * @param revisions what the command was made from
 * @throws ApiFailure, ServerAway
 */
export async function sendEdit(
  documentId: DocumentId,
  command: EditCommand,
  revisions: readonly { readonly segmentId: SegmentId; readonly revision: number }[],
): Promise<EditAnswer> {
  const json = { command, revisions };
  return answer.parse(
    await request(`/api/documents/${documentId}/edits`, { method: 'POST', json }),
  );
}

const gone = z.object({ into: z.string() });

/** The sentence that has the text of one that went; null when the server does not say. */
export async function whereIs(id: SegmentId): Promise<SegmentId | null> {
  try {
    await request(`/api/segments/${id}/revisions`);
    return null;
  } catch (thrown) {
    const found = gone.safeParse(thrown instanceof ApiFailure ? thrown.details : null);
    // The server speaks of sentences only by their ids.
    return found.success ? (found.data.into as SegmentId) : null;
  }
}
