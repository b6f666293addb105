/** Names of each Gregorian month: Egypt and the Gulf, the Levant and Iraq, the Maghreb, English. */
const MONTHS = [
  'يناير|كانون الثاني|جانفي|january|jan',
  'فبراير|شباط|فيفري|february|feb',
  'مارس|آذار|march|mar',
  'أبريل|إبريل|ابريل|نيسان|أفريل|april|apr',
  'مايو|أيار|ماي|may',
  'يونيو|يونيه|حزيران|جوان|june|jun',
  'يوليو|يوليه|تموز|جويلية|يوليوز|july|jul',
  'أغسطس|آب|أوت|غشت|august|aug',
  'سبتمبر|أيلول|شتنبر|september|sept|sep',
  'أكتوبر|تشرين الأول|اكتوبر|october|oct',
  'نوفمبر|تشرين الثاني|نونبر|november|nov',
  'ديسمبر|كانون الأول|دجنبر|december|dec',
] as const;

const numberOf = new Map(
  MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);

/** Matches one month name. Longer names first, so that "مايو" is not read as "ماي". */
const ANY = [...numberOf.keys()].sort((a, b) => b.length - a.length).join('|');

/** Source of a pattern for a month, alone or with its second name: "نوفمبر/ تشرين الثاني", "شباط (فبراير)". */
export const MONTH_PATTERN = `(?:${ANY})(?:\\s*[/(-]\\s*(?:${ANY})\\s*\\)?)?`;

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
