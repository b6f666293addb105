import type { Locale } from './locale';

/**
 * Western digits in both languages: news in Arabic uses both kinds, but the numbers of the interface
 * stand beside English text and in file sizes and shortcuts, where one kind is read faster than two.
 */
const FORMAT_LOCALES = { en: 'en', ar: 'ar-u-nu-latn' } as const satisfies Record<Locale, string>;

/** A number as a reader of this language writes it. */
export function formatNumber(
  value: number,
  locale: Locale,
  options?: Intl.NumberFormatOptions,
): string {
  return new Intl.NumberFormat(FORMAT_LOCALES[locale], options).format(value);
}

/**
 * A moment in words, in the reader's own time zone: for what is drawn in the browser only.
 *
 * @param time ISO 8601 time
 */
export function formatTime(time: string, locale: Locale): string {
  return new Intl.DateTimeFormat(FORMAT_LOCALES[locale], {
    dateStyle: 'medium',
    timeStyle: 'short',
    calendar: 'gregory',
  }).format(new Date(time));
}

/**
 * A day in words.
 *
 * @param date "YYYY-MM-DD", or a full ISO 8601 time (its day in UTC is shown, the same on server and page)
 */
export function formatDate(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(FORMAT_LOCALES[locale], {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  }).format(new Date(date));
}
