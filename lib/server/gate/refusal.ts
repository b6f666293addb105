import { MuwaziError } from '@/lib/errors';
import { type HostSettings, isHostAllowed } from './hosts';
import { isOriginAllowed, type Sender } from './origins';

/**
 * The rules every request passes before anything else looks at it.
 *
 * @returns HOST_NOT_ALLOWED or ORIGIN_NOT_ALLOWED, or null when the request may go on
 */
export function refusalOf(sender: Sender, settings: HostSettings): MuwaziError | null {
  const host = sender.headers.get('host');
  if (!isHostAllowed(host, settings))
    return new MuwaziError('HOST_NOT_ALLOWED', { host: host ?? '' });
  if (!isOriginAllowed(sender)) {
    return new MuwaziError('ORIGIN_NOT_ALLOWED', { origin: sender.headers.get('origin') ?? '' });
  }
  return null;
}
