import type { z } from 'zod';
import { MuwaziError } from '@/lib/errors';

/**
 * Checks a value from outside against its schema.
 *
 * @throws MuwaziError BAD_REQUEST naming the first field that is wrong and why
 */
export function parse<Output>(schema: z.ZodType<Output>, value: unknown): Output {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new MuwaziError('BAD_REQUEST', {
    field: issue?.path.join('.') ?? '',
    reason: issue?.message ?? '',
  });
}
