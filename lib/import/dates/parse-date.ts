import { toWesternDigits } from '@/lib/text';
import { MONTH_PATTERN, monthNumber } from './month-names';

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const ISO = new RegExp(`^${YEAR}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})$`);
const NUMERIC = new RegExp(`^(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.]${YEAR}$`);
const DAY_FIRST = new RegExp(
  `^(?<day>\\d{1,2})\\s+(?:من\\s+)?(?<name>${MONTH_PATTERN})\\s*[،,]?\\s+(?:عام\\s+|سنة\\s+)?${YEAR}\\s*م?$`,
  'i',
);
const NAME_FIRST = new RegExp(
  `^(?<name>${MONTH_PATTERN})\\s+(?<day>\\d{1,2})\\s*[،,]?\\s+${YEAR}$`,
  'i',
);

const WEEKDAY =
  /^(?:يوم\s+)?(?:ال)?(?:سبت|أحد|احد|إثنين|اثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|saturday|sunday|monday|tuesday|wednesday|thursday|friday)\s*[،,:-]?\s*/i;

/** "YYYY-MM-DD" if there is such a day. */
function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && month >= 1 ? date.toISOString().slice(0, 10) : null;
}

/**
 * Reads a text that is a Gregorian date and nothing else, with or without its weekday:
 * 2024-11-02, 02/11/2024 (the day first, as Arabic papers write it), ٢ نوفمبر/ تشرين الثاني 2024.
 * A Hijri date is no date here.
 *
 * @returns "YYYY-MM-DD", or null
 */
export function parseDate(text: string): string | null {
  const plain = toWesternDigits(text).trim().replace(WEEKDAY, '').trim();
  const { groups } =
    ISO.exec(plain) ?? NUMERIC.exec(plain) ?? DAY_FIRST.exec(plain) ?? NAME_FIRST.exec(plain) ?? {};
  if (!groups) return null;
  const month = groups.name === undefined ? Number(groups.month) : monthNumber(groups.name);
  if (month === null) return null;
  const date = calendarDate(Number(groups.year), month, Number(groups.day));
  if (date !== null || groups.name !== undefined) return date;
  // "11/22/2024" can only be the American order.
  return calendarDate(Number(groups.year), Number(groups.day), month);
}
