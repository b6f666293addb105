'use client';

import { LOCALE_COOKIE } from '@/lib/i18n';
import { useLanguage } from '../language/use-language';
import { keepCookie } from '../view/keep-cookie';

/** Shows the page in the other language. The name stands in that language, for those who read only it. */
export function LanguageSwitch() {
  const { t, locale } = useLanguage();
  const other = locale === 'ar' ? 'en' : 'ar';
  return (
    <button
      type="button"
      lang={other}
      aria-label={t('site.languageLabel')}
      onClick={() => {
        keepCookie(LOCALE_COOKIE, other);
        // The direction of every part changes: a fresh page is the simplest right one.
        window.location.reload();
      }}
      className="rounded-lg px-2.5 py-1.5 text-sm font-medium text-ink-soft hover:bg-sunken hover:text-ink"
    >
      {t('site.language')}
    </button>
  );
}
