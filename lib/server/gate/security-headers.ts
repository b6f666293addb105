/**
 * What a page may load and run: our own files, and scripts with this answer's nonce only.
 * Styles may stand in attributes ('unsafe-inline'), because the reader's type size and the list's row
 * positions are set there; a style cannot run code, and can fetch nothing but our own files.
 *
 * @param nonce unguessable, new for each answer
 * @param development React's error overlay needs eval and Next's reload a socket; never in production
 * @see https://www.w3.org/TR/CSP3/
 */
export function pagePolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * What the engine's worker may do (its script's answer decides, not the page's): compile WebAssembly, load our
 * own files, start threads of itself. It has no document that anything could be shown in.
 */
export const WORKER_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'";

/** Answers of the API are data: were one ever shown as a page, it could do nothing. */
export const API_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Sent with every answer. */
export const SECURITY_HEADERS = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // With the opener policy this parts the page from all other origins: threads may share memory then.
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
} as const;
