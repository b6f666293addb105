import { abbreviationKind } from './abbreviations';
import { opensClause, opensSentence } from './opening-words';
import { LOOK, type Place, wordBefore } from './place';

/** Nouns that a number follows; what may go on after "المادة 5." */
const NUMBERED =
  /(?:^|\s)[ولبفك]{0,2}(?:ال|لل)?(?:ماده|مادة|فقرة|بند|فصل|باب|قاعدة|ملحق|جدول|شكل|رقم)\s+$/;
const GOES_ON_AFTER_NUMBER = /^(?:من|على|بشأن|الخاصة?|المتعلقة?|الواردة?|المذكورة?)$/;

/** Whether a single full stop outside quotations that close ends its sentence. */
export function endsAtFullStop({ text, sentenceStart, markAt }: Place, word: string): boolean {
  const before = wordBefore(text, markAt);
  const wordStart = markAt - before.length;
  const lead = text.slice(Math.max(0, wordStart - LOOK), wordStart);
  if (/^[\d٠-٩۰-۹]{1,3}$/.test(before)) {
    if (isListNumber(text, sentenceStart, wordStart)) return false;
    if (NUMBERED.test(lead) && GOES_ON_AFTER_NUMBER.test(word)) return false;
  }
  const kind = abbreviationKind(before, lead);
  if (kind === 'title') return false;
  if (kind === 'none') return true;
  return kind === 'acronym' ? opensClause(word) : opensSentence(word);
}

/** "1. " at the head of its sentence or after a colon numbers an item. */
function isListNumber(text: string, sentenceStart: number, wordStart: number): boolean {
  const lead = text.slice(Math.max(sentenceStart, wordStart - LOOK), wordStart);
  return !/[\p{L}\p{N}]/u.test(lead) || /:\s+$/.test(lead);
}

/** A title or initial directly before a closing mark: «HK Music Inc.» */
export function isAnnouncing({ text, mark, markAt }: Place): boolean {
  const word = wordBefore(text, markAt);
  const before = text.slice(Math.max(0, markAt - word.length - LOOK), markAt - word.length);
  return mark === '.' && ['title', 'symbol'].includes(abbreviationKind(word, before));
}
