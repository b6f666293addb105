import { ar } from './ar';
import { en } from './en';
import type { MessageKey, MessageValues } from './messages';

export type { MessageKey, MessageValues } from './messages';

/** Gives the command line's own sentences in one language, gaps filled. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

export function messagesFor(locale: 'ar' | 'en'): Say {
  const messages = { ar, en }[locale];
  return (key, values = {}) =>
    messages[key].replace(/\{\{(\w+)\}\}/g, (gap, name: string) => String(values[name] ?? gap));
}
