import { MuwaziError } from '@/lib/errors';

/** Longer than any headline; a list shows less of it. */
const MAX_TITLE = 500;

/** A name on one line, without controls and half surrogate pairs, which no engine keeps faithfully. */
export function oneLine(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim();
}

/**
 * A title as the store keeps it.
 *
 * @throws MuwaziError TITLE_EMPTY when no letter or digit is left, BAD_REQUEST when it is too long
 */
export function titleText(title: string): string {
  const clean = oneLine(title);
  if (!/[\p{L}\p{N}]/u.test(clean)) throw new MuwaziError('TITLE_EMPTY');
  if (clean.length > MAX_TITLE) {
    const reason = `more than ${MAX_TITLE} characters`;
    throw new MuwaziError('BAD_REQUEST', { field: 'title', reason });
  }
  return clean;
}
