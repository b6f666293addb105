import { normaliseForMatch } from '@/lib/text';

/**
 * Names of each Gregorian month: Egypt and the Gulf, the Levant and Iraq, Tunisia and Algeria, Morocco,
 * English. Spelling of hamza does not matter, see `normaliseForMatch`.
 */
const MONTHS = [
  'يناير|كانون الثاني|كانون ثاني|جانفي|january|jan',
  'فبراير|شباط|فيفري|february|feb',
  'مارس|آذار|march|mar',
  'أبريل|نيسان|أفريل|april|apr',
  'مايو|أيار|ماي|may',
  'يونيو|يونيه|حزيران|جوان|june|jun',
  'يوليو|يوليه|تموز|جويلية|يوليوز|july|jul',
  'أغسطس|آب|أوت|غشت|august|aug',
  'سبتمبر|أيلول|شتنبر|september|sept|sep',
  'أكتوبر|تشرين الأول|تشرين أول|october|oct',
  'نوفمبر|تشرين الثاني|تشرين ثاني|نونبر|november|nov',
  'ديسمبر|كانون الأول|كانون أول|دجنبر|december|dec',
] as const;

/** Months of the Hijri year, which is left as text. */
const HIJRI_MONTHS =
  'محرم|صفر|ربيع الأول|ربيع الآخر|ربيع الثاني|جمادى الأولى|جمادى الآخرة|جمادى الثانية|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة';

const numberOf = new Map(
  MONTHS.flatMap((names, index) =>
    names.split('|').map((name) => [normaliseForMatch(name), index + 1] as const),
  ),
);

/** Matches one month name. Longer names first, so that "مايو" is not read as "ماي". */
const ANY = [...numberOf.keys()].sort((a, b) => b.length - a.length).join('|');

/**
 * Source of a pattern for a month in text that went through `normaliseForMatch`, alone or with its
 * second name: "نوفمبر/ تشرين الثاني", "شباط (فبراير)".
 */
export const MONTH_PATTERN = `(?:${ANY})(?:\\s*[/(-]\\s*(?:${ANY})\\s*\\)?)?`;

/** Source of a pattern for a Hijri month in text that went through `normaliseForMatch`. */
export const HIJRI_MONTH_PATTERN = `(?:${normaliseForMatch(HIJRI_MONTHS)})`;

/** 1–12 for what `MONTH_PATTERN` matched; null when its two names are not the same month. */
export function monthNumber(name: string): number | null {
  const numbers = name
    .toLowerCase()
    .split(/\s*[/()-]\s*/)
    .filter((part) => part !== '')
    .map((part) => numberOf.get(part.trim()));
  const [first] = numbers;
  return first !== undefined && numbers.every((number) => number === first) ? first : null;
}
