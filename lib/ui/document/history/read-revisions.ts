import { z } from 'zod';
import { type Revision, SEGMENT_STATES, type SegmentId } from '@/lib/document';
import { request } from '../../http/request';

const revisions = z.array(
  z.object({
    revision: z.number(),
    target: z.string(),
    state: z.enum(SEGMENT_STATES),
    author: z.string(),
    createdAt: z.string(),
  }) satisfies z.ZodType<Revision>,
);
const answer = z.object({
  revisions,
  /** Versions of sentences that went into this one. */
  merged: z.array(z.object({ segmentId: z.string(), revisions })),
});
export type Versions = z.infer<typeof answer>;

/**
 * Every saved version of a sentence, oldest first.
 *
 * @throws ApiFailure, ServerAway
 */
export async function readRevisions(id: SegmentId, signal: AbortSignal): Promise<Versions> {
  const body = await request(`/api/segments/${id}/revisions`, { signal });
  return answer.parse(body);
}
