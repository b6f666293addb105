/** What stands in front of a full stop, from the last white space or opening mark on. */
const LATIN_ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sr jr gen col lt sgt capt sen rep gov hon rev vs inc ltd co corp dept est ' +
    'fig vol ed eds no nos pp op cit al approx jan feb mar apr aug sept sep oct nov dec'
  ).split(' '),
);

/** Multi-letter Arabic abbreviations that are followed by the name or number they announce. */
const ARABIC_ABBREVIATIONS = new Set([
  'تلفون',
  'هاتف',
  'فاكس',
  'ط',
  'رقم',
  'أد',
  'ود',
  'دم',
  'مج',
  'صص',
  'تح',
  'تر',
]);

/** Words after which a single letter is a name ("الفئة ب."), not an abbreviation. */
const LETTERED =
  /(?:^|\s)(?:ال|لل|و?بال|و)?(?:فئة|مجموعة|فيتامين|نقطة|حرف|صف|بند|قسم|نموذج|خطة|مستوى|فصيلة|درجة|كبد|قطعة|مبنى|بوابة|خيار)\s+["«“(]?$/;

/** A prefix only before the titles it is met with: ود. لأ. — "لك" and "به" are words. */
const ONE_ARABIC_LETTER = /^(?:[\u0621-\u064a]ـ?|[ولبف][دأم])$/;
const ARABIC_CHAIN = /^(?:[\u0621-\u064a]ـ?\.){1,5}[\u0621-\u064a]ـ?$/;
const ERA_CHAIN = /^(?:ق|ب)\.م$/;
/** Names of Latin letters as foreign initials are written ("جون سي. ماركلي"); X is a web site as well, V a preposition. */
const LETTER_NAME =
  '(?:إيه|بي|سي|دي|إي|إف|جي|جيه|إتش|آي|كيه|كاي|إل|إم|بيه|كيو|آر|إس|تي|يو|فيه|دبليو|دابليو|واي|زد)';
const FOREIGN_INITIAL = new RegExp(`^${LETTER_NAME}$`);
/** Two letters in a row spell an acronym ("بي بي سي"), which is a word like others. */
const AFTER_LETTER_NAME = new RegExp(`(?:^|\\s)[ولبفك]?(?:ال)?${LETTER_NAME}\\s+$`);
/** "J. Clin. Res.": words shortened one after the other. */
const SHORTENED = /^\p{Lu}\p{Ll}{0,5}$/u;
const AFTER_SHORTENED = /(?:^|\s)\p{Lu}\p{Ll}{0,5}\.\s+$/u;
const LATIN_CHAIN = /^(?:\p{Lu}\.){1,5}\p{Lu}$/u;
const ONE_LATIN_LETTER = /^\p{Lu}$/u;
const AFTER_NUMBER = /[\d٠-٩۰-۹]\s?(?:ق\.)?$/;

/**
 * none: no abbreviation, the full stop is a full stop ·
 * title: belongs to what follows (د. J. ص.), never an end ·
 * era: a unit or era after its number (1932 م. ق.م.), which often ends its sentence as well ·
 * symbol: an initial before its name (J. Marlow), or a letter a sentence may end with ("السرعة V.") ·
 * acronym: أ.ف.ب. U.S., which seldom does.
 */
export type AbbreviationKind = 'none' | 'title' | 'era' | 'symbol' | 'acronym';

/**
 * What kind of abbreviation the full stop belongs to.
 *
 * @param word what stands between the last white space or mark and the full stop, dots inside included
 * @param before some text in front of `word`
 */
export function abbreviationKind(word: string, before: string): AbbreviationKind {
  if (ERA_CHAIN.test(word)) return 'era';
  if (ARABIC_CHAIN.test(word)) return word.length > 4 ? 'acronym' : 'title';
  if (ONE_ARABIC_LETTER.test(word)) {
    if (LETTERED.test(before)) return 'none';
    return AFTER_NUMBER.test(before) || word === 'هـ' ? 'era' : 'title';
  }
  if (LATIN_CHAIN.test(word)) return 'acronym';
  if (ONE_LATIN_LETTER.test(word)) return LETTERED.test(before) ? 'none' : 'symbol';
  if (ARABIC_ABBREVIATIONS.has(word)) return 'title';
  if (FOREIGN_INITIAL.test(word))
    return LETTERED.test(before) || AFTER_LETTER_NAME.test(before) ? 'none' : 'acronym';
  if (SHORTENED.test(word) && AFTER_SHORTENED.test(before)) return 'acronym';
  return LATIN_ABBREVIATIONS.has(word.toLowerCase()) ? 'title' : 'none';
}

const BRANDS = /^(?:[وبل]?ياهو|yahoo)$/i;

/** Whether an exclamation mark is part of a name ("ياهو!"). */
export function isBrand(word: string): boolean {
  return BRANDS.test(word);
}
