import { z } from 'zod';
import { parse } from './parse';

const changeNumber = z.coerce.number().int().min(0);

/**
 * The last change a client of the event stream has seen: what its browser names when it reconnects,
 * else `?after=`, else none.
 *
 * @throws MuwaziError BAD_REQUEST when it is no number
 */
export function seenChange(request: Request): number {
  const resumed = request.headers.get('last-event-id');
  const asked = new URL(request.url).searchParams.get('after');
  return parse(changeNumber, resumed || asked || 0);
}
