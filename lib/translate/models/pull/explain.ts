import { MuwaziError, toMuwaziError } from '@/lib/errors';

/** What a failed request is to the person who wanted it: fetch hides the reason in its cause. */
export function explain(thrown: unknown, address: string, signal?: AbortSignal): MuwaziError {
  if (signal?.aborted) return new MuwaziError('CANCELLED', {}, { cause: thrown });
  if (thrown instanceof MuwaziError) return toMuwaziError(thrown);
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const message = cause instanceof Error ? cause.message : String(cause);
  const reason = `${message || code}: ${new URL(address).host}`;
  return new MuwaziError('MODEL_DOWNLOAD_FAILED', { reason }, { cause: thrown });
}
