import { MuwaziError } from '@/lib/errors';

/** Longer than any headline; a list shows less of it. */
const MAX_TITLE = 500;

/**
 * A title as the store keeps it: on one line, trimmed, without controls and half surrogate pairs.
 *
 * @throws MuwaziError TITLE_EMPTY when no letter or digit is left, BAD_REQUEST when it is too long
 */
export function titleText(title: string): string {
  const clean = title
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(clean)) throw new MuwaziError('TITLE_EMPTY');
  if (clean.length > MAX_TITLE) {
    throw new MuwaziError('BAD_REQUEST', {
      field: 'title',
      reason: `more than ${MAX_TITLE} characters`,
    });
  }
  return clean;
}
