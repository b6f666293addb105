/** How English may write a small number in letters. The position is the value. */
const SMALL = [
  'zero|no|none',
  'one|first|once|single|a|an',
  'two|second|twice|both|double|pair|couple',
  'three|third|thrice|triple',
  'four|fourth',
  'five|fifth',
  'six|sixth',
  'seven|seventh',
  'eight|eighth',
  'nine|ninth',
  'ten|tenth',
  'eleven|eleventh',
  'twelve|twelfth|dozen',
  'thirteen|thirteenth',
  'fourteen|fourteenth',
  'fifteen|fifteenth',
  'sixteen|sixteenth',
  'seventeen|seventeenth',
  'eighteen|eighteenth',
  'nineteen|nineteenth',
  'twenty|twentieth',
];
const LARGE: Readonly<Record<number, string>> = {
  30: 'thirty|thirtieth',
  40: 'forty|fortieth',
  50: 'fifty|fiftieth|half',
  60: 'sixty|sixtieth',
  70: 'seventy|seventieth',
  80: 'eighty|eightieth',
  90: 'ninety|ninetieth',
  100: 'hundred|hundredth|century|centenary',
  1000: 'thousand|thousandth|millennium',
};

/** A pattern for the number in English letters, or null for numbers that are always written in digits. */
export function numberWord(value: number): RegExp | null {
  const words = SMALL[value] ?? LARGE[value];
  return words === undefined ? null : new RegExp(`\\b(?:${words})s?\\b`, 'iu');
}

/** Arabic words that stand for numbers: a target may write them in digits. */
export const ARABIC_NUMBER_WORD =
  /(?<!\p{L})(?:[وبلكف]|ال|وال|بال|لل)?(?:صفر|واحد|اثن|إثن|ثلاث|ثلث|أربع|اربع|خمس|ست|سبع|ثماني|ثمان|تسع|عشر|عشرون|عشرين|مئ|مائ|ألف|الف|آلاف|الآلاف|ملايين|مليون|مليار|بليون|تريليون|نصف|ربع|أول|اول|أولى|ثان|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي|قرن|عقد|شهر|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)/u;
