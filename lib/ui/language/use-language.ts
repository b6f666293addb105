'use client';

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DEFAULT_LOCALE,
  formatDate,
  formatNumber,
  isLocale,
  type Locale,
  type Translator,
  translatorFor,
} from '@/lib/i18n';

interface Language {
  readonly locale: Locale;
  /** The reader's words for a key of the catalogues. */
  readonly t: Translator;
  number(value: number): string;
  /** @param date "YYYY-MM-DD" or an ISO 8601 time */
  date(date: string): string;
}

/** The language of the page, for a component. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  const locale = isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE;
  return useMemo(
    () => ({
      locale,
      t: translatorFor(locale),
      number: (value: number) => formatNumber(value, locale),
      date: (date: string) => formatDate(date, locale),
    }),
    [locale],
  );
}
