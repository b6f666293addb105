export { chooseLocale } from './choose-locale';
export {
  DEFAULT_LOCALE,
  directionOfLocale,
  isLocale,
  LOCALE_COOKIE,
  LOCALES,
  type Locale,
} from './locale';
export type { MessageKey, MessageValues, Translator } from './message-key';
export { formatDate, formatNumber, formatTime } from './numbers';
export { i18nFor, translatorFor } from './translator';
