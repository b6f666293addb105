import { z } from 'zod';
import type { SegmentId } from '@/lib/document';
import { request } from '../../http/request';

const answer = z.object({
  alternatives: z.array(z.object({ target: z.string(), score: z.number() })),
});
export type Alternative = Readonly<z.infer<typeof answer>['alternatives'][number]>;

/**
 * Other translations of a sentence, best first.
 *
 * @throws ApiFailure, ServerAway
 */
export async function readAlternatives(id: SegmentId, signal: AbortSignal): Promise<Alternative[]> {
  const body = await request(`/api/segments/${id}/alternatives`, { signal });
  return answer.parse(body).alternatives;
}
