import { failureOf, ServerAway } from './api-failure';

interface Options {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Sent as JSON. */
  readonly json?: unknown;
  readonly signal?: AbortSignal;
  /** Lets the request outlive the page (64 KB at most in all browsers). */
  readonly keepalive?: boolean;
}

/**
 * One request to Muwazi's own API.
 *
 * @returns the answer's JSON, or null for an empty answer
 * @throws ApiFailure when the server refuses, ServerAway when it gives no answer
 */
export async function request(path: string, options: Options = {}): Promise<unknown> {
  const { method = 'GET', json, signal, keepalive = false } = options;
  const init: RequestInit = { method, keepalive, cache: 'no-store' };
  if (signal) init.signal = signal;
  if (json !== undefined) {
    init.headers = { 'Content-Type': 'application/json' };
    init.body = JSON.stringify(json);
  }
  let answer: Response;
  try {
    answer = await fetch(path, init);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ServerAway('no answer', { cause });
  }
  const body: unknown = answer.status === 204 ? null : await answer.json().catch(() => null);
  if (!answer.ok) throw failureOf(answer.status, body);
  return body;
}
