import { z } from 'zod';
import { ERROR_CODES, type ErrorCode, type ErrorDetails } from '@/lib/errors';

const errorBody = z.object({
  error: z.object({
    code: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  }),
});

/** An answer of the server that is not what was asked for. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails,
    readonly status: number,
    /** The whole answer: a stale save finds the present sentence in it. */
    readonly body: unknown,
  ) {
    super(code);
  }
}

/** The server gave no answer at all: it is away, or the connection is. */
export class ServerAway extends Error {
  override readonly name = 'ServerAway';
}

/**
 * @param status HTTP status of the answer
 * @param body its JSON, or anything else
 */
export function failureOf(status: number, body: unknown): ApiFailure | ServerAway {
  // A proxy in front says these when the server behind it is gone.
  const parsed = errorBody.safeParse(body);
  if (!parsed.success && status >= 502 && status <= 504) return new ServerAway();
  const { code, details } = parsed.data?.error ?? { code: 'INTERNAL', details: {} };
  return new ApiFailure(isErrorCode(code) ? code : 'INTERNAL', details, status, body);
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERROR_CODES, code);
}
