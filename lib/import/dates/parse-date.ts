import { normaliseForMatch, toWesternDigits } from '@/lib/text';
import { MONTH_PATTERN, monthNumber } from './month-names';

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const ISO = `${YEAR}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})`;
const NUMERIC = `(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.]${YEAR}`;
const DAY_FIRST = `(?<day>\\d{1,2})\\s+(?:من\\s+)?(?<name>${MONTH_PATTERN})\\s*[،,]?\\s+(?:عام\\s+|سنه\\s+)?${YEAR}(?:\\s*م)?`;
const NAME_FIRST = `(?<name>${MONTH_PATTERN})\\s+(?<day>\\d{1,2})\\s*[،,]?\\s+${YEAR}`;
const FORMS = [ISO, NUMERIC, DAY_FIRST, NAME_FIRST];

const WHOLE = FORMS.map((form) => new RegExp(`^${form}$`, 'i'));
const LEADING = FORMS.map((form) => new RegExp(`^${form}(?![\\p{L}\\d])`, 'iu'));
const ANYWHERE = FORMS.map((form) => new RegExp(`(?<![\\p{L}\\d])${form}(?![\\p{L}\\d])`, 'iu'));

const WEEKDAY =
  /^(?:يوم\s+)?(?:(?:ال)?(?:سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه)|saturday|sunday|monday|tuesday|wednesday|thursday|friday|sat|sun|mon|tue|wed|thu|fri)(?!\p{L})\s*[،,:.-]?\s*/iu;

/** The form dates are compared in: western digits, one spelling of hamza, no points. */
const plain = (text: string): string => toWesternDigits(normaliseForMatch(text));

/** "YYYY-MM-DD" if there is such a day. */
function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && month >= 1 ? date.toISOString().slice(0, 10) : null;
}

function dateOf({ groups }: RegExpExecArray): string | null {
  if (!groups) return null;
  const month = groups.name === undefined ? Number(groups.month) : monthNumber(groups.name);
  if (month === null) return null;
  const date = calendarDate(Number(groups.year), month, Number(groups.day));
  if (date !== null || groups.name !== undefined) return date;
  // "11/22/2024" can only be the American order.
  return calendarDate(Number(groups.year), Number(groups.day), month);
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

/**
 * Reads a text that is a Gregorian date and nothing else, with or without its weekday:
 * 2024-11-02, 02/11/2024 (the day first, as Arabic papers write it), ٢ نوفمبر/ تشرين الثاني 2024.
 * A Hijri date is no date here.
 *
 * @returns "YYYY-MM-DD", or null
 */
export function parseDate(text: string): string | null {
  const match = firstMatch(WHOLE, plain(text).replace(WEEKDAY, ''));
  return match === null ? null : dateOf(match);
}

/** The first Gregorian date in a text, whatever stands around it; null when there is none. */
export function findDateIn(text: string): string | null {
  const match = firstMatch(ANYWHERE, plain(text));
  return match === null ? null : dateOf(match);
}

/**
 * Reads the date a text begins with, with or without its weekday.
 *
 * @returns the date, and how many words of the text it takes; null when the text begins otherwise
 */
export function parseLeadingDate(text: string): { date: string; words: number } | null {
  const whole = plain(text);
  const rest = whole.replace(WEEKDAY, '');
  const match = firstMatch(LEADING, rest);
  const date = match && dateOf(match);
  if (!match || date === null) return null;
  const length = whole.length - rest.length + match[0].length;
  return { date, words: whole.slice(0, length).trim().split(/\s+/).length };
}
