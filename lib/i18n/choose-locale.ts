import { DEFAULT_LOCALE, isLocale, type Locale } from './locale';

/** What a request says about its reader's language. */
interface Wishes {
  /** Value of the language cookie. */
  readonly cookie?: string | undefined;
  /** The Accept-Language header. */
  readonly acceptLanguage?: string | null | undefined;
}

/**
 * The language for a reader: the one they chose, else the first one their browser asks for that
 * there is, by quality value (RFC 9110, 12.5.4), else English.
 */
export function chooseLocale({ cookie, acceptLanguage }: Wishes): Locale {
  if (isLocale(cookie)) return cookie;
  const ranges = (acceptLanguage ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const quality = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of ranges) if (isLocale(language)) return language;
  return DEFAULT_LOCALE;
}
