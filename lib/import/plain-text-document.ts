import { takeDate } from './dates/take-date';
import { readPlainText } from './plain-text';
import type { ReadText } from './read-text';

/** Date and blocks of a plain text. @param text cleaned text, "\n" between lines */
export function readPlainTextDocument(text: string): ReadText {
  const dated = takeDate(text);
  return { date: dated.date, blocks: readPlainText(dated.text), notices: [] };
}
