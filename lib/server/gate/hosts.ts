import { isIP } from 'node:net';

/** Which names the server answers to. */
export interface HostSettings {
  /** The address listened on. */
  readonly host: string;
  /** Further names, each `name` (any port) or `name:port`. */
  readonly allowedHosts: readonly string[];
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const EVERY_ADDRESS = new Set(['0.0.0.0', '::', '[::]']);

/**
 * Whether a request may name this host. A page of another site can make its own name point at
 * 127.0.0.1 ("DNS rebinding") and would then read the documents as if they were its own; its name in
 * the Host header gives it away. Ports do not matter for that, so a forwarded port works.
 *
 * @param header the Host header as it came, or null
 */
export function isHostAllowed(header: string | null, settings: HostSettings): boolean {
  const asked = parseHost(header);
  if (!asked) return false;
  if (LOOPBACK.has(asked.hostname)) return true;
  if (asked.hostname === parseHost(bracketed(settings.host))?.hostname) return true;
  // A name cannot be rebound when it is no name: listening everywhere, a bare address is safe.
  if (EVERY_ADDRESS.has(settings.host) && isIP(unbracketed(asked.hostname)) !== 0) return true;
  return settings.allowedHosts.some((entry) => {
    const allowed = parseHost(entry);
    return (
      allowed !== null &&
      allowed.hostname === asked.hostname &&
      (allowed.port === '' || allowed.port === asked.port)
    );
  });
}

/**
 * @param header `name`, `name:port` or `[address]:port`
 * @returns lower-case name (IPv6 in brackets) and port ('' when it is not named), or null when malformed
 */
export function parseHost(
  header: string | null,
): { readonly hostname: string; readonly port: string; readonly host: string } | null {
  if (!header || /[\s/\\?#@]/.test(header)) return null;
  try {
    const { hostname, port, host } = new URL(`http://${header}`);
    return { hostname, port, host };
  } catch {
    return null;
  }
}

function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}

function unbracketed(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}
