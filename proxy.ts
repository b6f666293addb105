import { type NextRequest, NextResponse } from 'next/server';
import { readEnvironment } from '@/lib/server/environment';
import {
  API_POLICY,
  newNonce,
  pagePolicy,
  refusalOf,
  SECURITY_HEADERS,
  WORKER_POLICY,
} from '@/lib/server/gate';

const environment = readEnvironment();

// The built scripts and fonts are the same for everyone; all else passes here.
export const config = { matcher: ['/((?!_next/static/).*)'] };

/** Stands before every page and route: who may ask, and what an answer may do in the browser. */
export function proxy(request: NextRequest): NextResponse {
  const path = request.nextUrl.pathname;
  const refusal = refusalOf(
    { method: request.method, path, headers: request.headers },
    environment,
  );
  if (refusal) {
    const { code, details, status } = refusal;
    const answer = NextResponse.json({ error: { code, details } }, { status });
    return withHeaders(answer, API_POLICY);
  }
  if (path.startsWith('/engine/')) return withHeaders(NextResponse.next(), WORKER_POLICY);
  if (path.startsWith('/api/')) return withHeaders(NextResponse.next(), API_POLICY);

  const nonce = newNonce();
  const policy = pagePolicy(nonce, process.env.NODE_ENV === 'development');
  // Next puts the nonce it finds in the request's policy on its own scripts.
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set('X-Nonce', nonce);
  return withHeaders(NextResponse.next({ request: { headers } }), policy);
}

function withHeaders(answer: NextResponse, policy: string): NextResponse {
  answer.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) answer.headers.set(name, value);
  return answer;
}
