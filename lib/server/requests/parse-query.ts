import type { z } from 'zod';
import { parse } from './parse';

/**
 * Checks the query of a request's address; of a repeated name the last value counts.
 *
 * @throws MuwaziError BAD_REQUEST
 */
export function parseQuery<Output>(request: Request, schema: z.ZodType<Output>): Output {
  return parse(schema, Object.fromEntries(new URL(request.url).searchParams));
}
