import { ERROR_CODES, type ErrorCode } from './codes';

/** Values that fill the gaps of the reader's sentence, e.g. `{ limit: 5_000_000 }`. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/**
 * The one error type of the product. `code` picks the reader's sentence from the catalogue,
 * `details` fills its gaps, `message` is for logs only.
 */
export class MuwaziError extends Error {
  override readonly name = 'MuwaziError';

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
  }

  /** HTTP status under which this error is sent. */
  get status(): number {
    return ERROR_CODES[this.code];
  }
}

/** What any thrown value is to a reader: itself when it is ours, INTERNAL with its cause otherwise. */
export function toMuwaziError(thrown: unknown): MuwaziError {
  return isOurs(thrown) ? thrown : new MuwaziError('INTERNAL', {}, { cause: thrown });
}

/** By name, not by class: Next gives routes and the server's runtime copies of this module of their own. */
function isOurs(thrown: unknown): thrown is MuwaziError {
  return thrown instanceof Error && thrown.name === 'MuwaziError' && 'code' in thrown;
}
