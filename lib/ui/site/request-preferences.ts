import 'server-only';
import { cookies, headers } from 'next/headers';
import { chooseLocale, LOCALE_COOKIE, type Locale } from '@/lib/i18n';
import { readViewSettings, VIEW_COOKIE, type ViewSettings } from '../view/view-settings';

/** The language and the look that the reader of this request wants. */
export async function requestPreferences(): Promise<{ locale: Locale; view: ViewSettings }> {
  const jar = await cookies();
  const acceptLanguage = (await headers()).get('accept-language');
  return {
    locale: chooseLocale({ cookie: jar.get(LOCALE_COOKIE)?.value, acceptLanguage }),
    view: readViewSettings(jar.get(VIEW_COOKIE)?.value),
  };
}
