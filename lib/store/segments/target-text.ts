import { cleanTarget } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';

/** Characters (UTF-16 units) that a target may have. */
const MAX_TARGET = 10_000;

/**
 * A person's target as the store keeps it.
 *
 * @throws MuwaziError TARGET_TOO_LONG
 */
export function targetText(text: string): string {
  const clean = cleanTarget(text);
  if (clean.length > MAX_TARGET) {
    throw new MuwaziError('TARGET_TOO_LONG', { limitCharacters: MAX_TARGET });
  }
  return clean;
}
