import type { z } from 'zod';
import { MuwaziError } from '@/lib/errors';
import { parse } from './parse';
import { readBytes } from './read-bytes';

/** A correction of the longest target, every letter escaped, fits many times over. */
const MAX_JSON_BYTES = 1024 * 1024;

/**
 * Reads and checks a JSON body.
 *
 * @throws MuwaziError BAD_REQUEST, INPUT_TOO_LARGE
 */
export async function readJson<Output>(
  request: Request,
  schema: z.ZodType<Output>,
  maxBytes = MAX_JSON_BYTES,
  envelopeBytes = 0,
): Promise<Output> {
  return parse(schema, parseJson(await readBytes(request, maxBytes, envelopeBytes)));
}

/** @throws MuwaziError BAD_REQUEST when the bytes are no JSON in UTF-8 */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new MuwaziError('BAD_REQUEST', { field: '', reason: 'not JSON' }, { cause });
  }
}
