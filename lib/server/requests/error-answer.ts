import { toMuwaziError } from '@/lib/errors';

/**
 * The answer for anything thrown: `{ "error": { "code", "details" } }` under the code's status.
 * The cause of an INTERNAL error goes to the log, never to the client.
 *
 * @param more further members of the answer
 */
export function errorAnswer(
  thrown: unknown,
  more: Readonly<Record<string, unknown>> = {},
): Response {
  const error = toMuwaziError(thrown);
  if (error.status >= 500) console.error(error);
  return Response.json(
    { error: { code: error.code, details: error.details }, ...more },
    { status: error.status, headers: { 'Cache-Control': 'no-store' } },
  );
}
