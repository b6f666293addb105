import { MuwaziError } from '@/lib/errors';
import { chooseLocale, isLocale, LOCALE_COOKIE, type Locale } from '@/lib/i18n';

/**
 * The language for words that an answer itself contains: `?locale=`, else the one the interface is
 * shown in.
 *
 * @throws MuwaziError BAD_REQUEST for an unknown `?locale=`
 */
export function localeOf(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get('locale');
  if (asked !== null && !isLocale(asked)) {
    throw new MuwaziError('BAD_REQUEST', { field: 'locale', reason: 'unknown' });
  }
  return (
    asked ??
    chooseLocale({
      cookie: cookieOf(request, LOCALE_COOKIE),
      acceptLanguage: request.headers.get('accept-language'),
    })
  );
}

function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
