/**
 * Every error a person or a program can meet, with the HTTP status it travels under.
 * The sentence for the reader stands in the catalogues under `errors.<CODE>` in Arabic and in English.
 */
export const ERROR_CODES = {
  // what was given cannot be used
  BAD_REQUEST: 400,
  EMPTY_INPUT: 422,
  BINARY_INPUT: 415,
  UNSUPPORTED_FORMAT: 415,
  NO_LETTERS: 422,
  INPUT_TOO_LARGE: 413,
  DOCUMENT_TOO_LONG: 413,
  TOO_MANY_SENTENCES: 413,
  TARGET_TOO_LONG: 413,
  TITLE_EMPTY: 422,
  // where it was sent
  HOST_NOT_ALLOWED: 403,
  ORIGIN_NOT_ALLOWED: 403,
  DOCUMENT_NOT_FOUND: 404,
  BLOCK_NOT_FOUND: 404,
  SEGMENT_NOT_FOUND: 404,
  REVISION_NOT_FOUND: 404,
  // someone else was faster
  STALE_REVISION: 409,
  // models and engine
  MODEL_NOT_FOUND: 404,
  MODEL_NOT_FETCHED: 404,
  MODEL_FILE_MISSING: 500,
  MODEL_HASH_MISMATCH: 500,
  MODEL_INVALID: 500,
  MODEL_DOWNLOAD_FAILED: 502,
  ENGINE_STOPPED: 503,
  CANCELLED: 499,
  // data folder
  DATA_FOLDER_IN_USE: 503,
  STORE_TOO_NEW: 503,
  // command line
  WRONG_USAGE: 400,
  INTERNAL: 500,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof ERROR_CODES;
