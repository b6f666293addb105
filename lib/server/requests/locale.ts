import { z } from 'zod';
import { parse } from './parse';

const locale = z.enum(['ar', 'en']);

/**
 * The language for words that an answer itself contains: `?locale=`, else the interface's cookie,
 * else English.
 *
 * @throws MuwaziError BAD_REQUEST for an unknown `?locale=`
 */
export function localeOf(request: Request): 'ar' | 'en' {
  const asked = new URL(request.url).searchParams.get('locale');
  if (asked !== null) return parse(locale, asked);
  const cookie = /(?:^|;\s*)locale=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  return locale.safeParse(cookie).data ?? 'en';
}
