import { isJoinedSayingVerb } from './sentences/opening-words';

/** Whether a text begins with a joined verb of saying ("وقال", "وأضافت"): a sentence of a report, no title. */
export function beginsByReporting(text: string): boolean {
  const word = /^[\p{L}\p{M}]+/u.exec(text.slice(0, 40))?.[0] ?? '';
  return isJoinedSayingVerb(word);
}
