import { parseHost } from './hosts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What of a request tells who sends it. */
export interface Sender {
  readonly method: string;
  /** Path of the address, e.g. "/api/documents". */
  readonly path: string;
  readonly headers: Pick<Headers, 'get'>;
}

/**
 * Whether a request comes from our own pages, or from a program that is no browser. Browsers name
 * the sender in Sec-Fetch-Site and, on writing requests, in Origin; curl sends neither.
 * Another site may link to a page (a plain GET), but never write and never use the API.
 */
export function isOriginAllowed({ method, path, headers }: Sender): boolean {
  const writes = !SAFE_METHODS.has(method);
  if (!writes && !path.startsWith('/api/')) return true;
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers.get('origin');
  if (origin === null) return true;
  const own = parseHost(headers.get('host'))?.host;
  return own !== undefined && hostOf(origin) === own;
}

/** Host and port of an Origin header; undefined for "null" and anything else that is no address. */
function hostOf(origin: string): string | undefined {
  try {
    const { protocol, host } = new URL(origin);
    return protocol === 'http:' || protocol === 'https:' ? host : undefined;
  } catch {
    return undefined;
  }
}
