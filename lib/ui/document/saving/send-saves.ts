import { z } from 'zod';
import type { DocumentId } from '@/lib/document';
import { ApiFailure, failureOf } from '../../http/api-failure';
import { request } from '../../http/request';
import { segmentSchema } from '../model/answers';
import type { SaveAnswer, SaveRequest } from './save-request';

const result = z.discriminatedUnion('status', [
  z.object({ status: z.literal('saved'), segment: segmentSchema }),
  z.object({ status: z.literal('stale'), segment: segmentSchema }),
  z.object({ status: z.literal('refused'), error: z.unknown() }),
]);
const answer = z.object({ results: z.array(result) });

/** The status a refused save would have alone: its code says the rest. */
const REFUSED = 400;

/**
 * Saves many sentences of a document with one request. Never throws: every outcome is an answer.
 *
 * @returns the answers in the order of the requests
 */
export async function sendSaves(
  documentId: DocumentId,
  requests: readonly SaveRequest[],
): Promise<SaveAnswer[]> {
  const saves = requests.map(({ segmentId: id, ...save }) => ({ id, ...save }));
  try {
    const body = await request(`/api/documents/${documentId}/segments`, {
      method: 'POST',
      json: { saves },
    });
    const { results } = answer.parse(body);
    return requests.map((_, index) => answerOf(results[index]));
  } catch (thrown) {
    const isFinal = thrown instanceof ApiFailure && thrown.status < 500;
    return requests.map(() => (isFinal ? { kind: 'refused', reason: thrown } : { kind: 'away' }));
  }
}

function answerOf(found: z.infer<typeof result> | undefined): SaveAnswer {
  if (!found) return { kind: 'away' };
  if (found.status !== 'refused') return { kind: found.status, segment: found.segment };
  return { kind: 'refused', reason: failureOf(REFUSED, found) };
}
