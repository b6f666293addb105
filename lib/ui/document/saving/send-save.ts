import { z } from 'zod';
import { ApiFailure } from '../../http/api-failure';
import { request } from '../../http/request';
import { segmentSchema } from '../model/answers';
import type { SaveAnswer, SaveRequest } from './save-request';

const answer = z.object({ segment: segmentSchema });

/** Browsers let 64 KB of requests outlive a page, all together. */
const KEEPALIVE_CHARACTERS = 4_000;

/** Saves one sentence over HTTP. Never throws: every outcome is an answer. */
export async function sendSave({ segmentId, ...save }: SaveRequest): Promise<SaveAnswer> {
  try {
    const body = await request(`/api/segments/${segmentId}`, {
      method: 'PATCH',
      json: save,
      keepalive: save.target.length < KEEPALIVE_CHARACTERS,
    });
    return { kind: 'saved', segment: answer.parse(body).segment };
  } catch (thrown) {
    if (!(thrown instanceof ApiFailure)) return { kind: 'away' };
    const current = answer.safeParse(thrown.body);
    if (thrown.status === 409 && current.success)
      return { kind: 'stale', segment: current.data.segment };
    // 500 and 503: the server is there but cannot just now. The text waits.
    return thrown.status >= 500 ? { kind: 'away' } : { kind: 'refused', reason: thrown };
  }
}
