import { normaliseForMatch, toWesternDigits } from '@/lib/text';
import { HIJRI_MONTH_PATTERN } from './month-names';
import { findDateIn, parseDate } from './parse-date';

const MAX_DATE_LINE = 80;

/** In front of a date that has its line to itself; compared without points and hamza. */
const LABEL =
  /^(?:date|published(?: on)?|updated(?: on)?|last updated|التاريخ|تاريخ النشر|تاريخ التحديث|تاريخ|نشر (?:في|بتاريخ)|نشرت (?:في|بتاريخ)|اخر تحديث|تحديث|حرر (?:في|بتاريخ)|بتاريخ)\s*:?\s+/i;
const WRAPPING = /^[\s([*_|–—-]+|[\s)\]*_|.،:–—-]+$/g;
const HIJRI_OR_HOUR = new RegExp(
  `\\d\\s*ه(?![\\p{L}])|${HIJRI_MONTH_PATTERN}|\\d{1,2}:\\d{2}`,
  'u',
);
const HIJRI_DATE = new RegExp(
  `\\d{1,2}\\s+(?:من\\s+)?${HIJRI_MONTH_PATTERN}\\s*[،,]?\\s+.{0,6}\\d{4}`,
);

/** A line that holds a date. */
export interface DateLine {
  /** "YYYY-MM-DD"; null when it only names a day of the Hijri year. */
  readonly date: string | null;
  /** Whether it says "التاريخ:" or the like. */
  readonly isLabelled: boolean;
  /** Whether it says nothing but the date, so that nothing is lost when it leaves the text. */
  readonly isOnlyDate: boolean;
}

/**
 * Reads a line as a date: alone ("السبت 2 نوفمبر 2024"), with a label ("التاريخ: …"), in brackets, or
 * beside the day of the other calendar or the hour.
 *
 * @returns null for a line that is no date
 */
export function readDateLine(line: string): DateLine | null {
  if (line.length > MAX_DATE_LINE || !/\d|[٠-٩۰-۹]/.test(line)) return null;
  const plain = toWesternDigits(normaliseForMatch(line)).replace(WRAPPING, '');
  const bare = plain.replace(LABEL, '');
  const isLabelled = bare !== plain;
  const date = parseDate(bare);
  if (date !== null) return { date, isLabelled, isOnlyDate: true };
  if (!HIJRI_OR_HOUR.test(plain)) return null;
  const inside = findDateIn(bare);
  if (inside === null && !HIJRI_DATE.test(plain)) return null;
  return { date: inside, isLabelled, isOnlyDate: false };
}
