import { createInstance, type i18n } from 'i18next';
import { ar } from './ar';
import { en } from './en';
import { isLocale, type Locale } from './locale';
import type { MessageKey, MessageValues, Translator } from './message-key';
import { formatNumber } from './numbers';

const instances = new Map<Locale, i18n>();

/** The i18next instance of a language, made once; its messages are there at once. */
export function i18nFor(locale: Locale): i18n {
  const known = instances.get(locale);
  if (known) return known;
  const instance = createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    resources: { en: { translation: en }, ar: { translation: ar } },
    // React escapes what it shows, and a terminal shows text as it is.
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
  });
  instance.services.formatter?.add('number', (value: number, lng) =>
    formatNumber(value, isLocale(lng) ? lng : locale),
  );
  instances.set(locale, instance);
  return instance;
}

/** The words of a language for Node and for pages: `translatorFor('ar')('errors.EMPTY_INPUT')`. */
export function translatorFor(locale: Locale): Translator {
  const { t } = i18nFor(locale);
  return (key: MessageKey, values: MessageValues = {}) => t(key, values);
}
