/**
 * Share of each letter in running modern Arabic, in thousandths, from the most to the least
 * frequent, counted on news and rounded: the tables it tells apart differ in half of their letters.
 */
const PER_MILLE: Readonly<Record<string, number>> = {
  ا: 145,
  ل: 120,
  ي: 75,
  م: 60,
  و: 58,
  ن: 55,
  ر: 48,
  ت: 46,
  ب: 37,
  ة: 36,
  ع: 33,
  د: 31,
  أ: 28,
  س: 27,
  ف: 27,
  ه: 27,
  ق: 23,
  ك: 22,
  ح: 20,
  ج: 14,
  إ: 12,
  ش: 11,
  ص: 10,
  ط: 10,
  ى: 9,
  خ: 9,
  ذ: 7,
  ض: 7,
  ز: 7,
  غ: 5,
  ث: 6,
  ئ: 5,
  ء: 5,
  ظ: 3,
  ؤ: 2,
  آ: 2,
};

const NEVER = Math.log(0.0002);
const LIKELIHOOD = new Map(
  Object.entries(PER_MILLE).map(([letter, share]) => [letter, Math.log(share / 1000)]),
);
const ARABIC_IN_LATIN_WORD = /[a-z]\p{Script=Arabic}|\p{Script=Arabic}[a-z]/giu;
/** These two letters end words; the article begins them. */
const END_LETTER_INSIDE = /[ةى](?=[\u0621-\u064a])/g;
const ARTICLE = /(?<![\u0621-\u064a])[وفبك]?ال(?=[\u0621-\u064a]{2})/g;
const LATIN_IN_WORD = /\p{Script=Latin}[\u00c0-\u017f]|[\u00c0-\u017f]\p{Script=Latin}/gu;

/**
 * How much a decoded text looks like Arabic, or like Latin letters with accents: the mean logarithm
 * of the likelihood of its characters beyond ASCII. Higher is likelier.
 */
export function scoreArabic(text: string): number {
  let sum = 0;
  let count = 0;
  for (const character of text) {
    if (character <= '\u007f') continue;
    count++;
    if (/[،؛؟«»“”\u064b-\u0652ـ–—…\u00a0]/.test(character)) sum += Math.log(0.02);
    else if (character === '\ufffd') sum += NEVER * 2;
    else sum += LIKELIHOOD.get(character) ?? NEVER;
  }
  // An accented letter inside a Latin word is no Arabic letter misread: "café", "Zürich".
  const accented = text.match(LATIN_IN_WORD)?.length ?? 0;
  const mixed = text.match(ARABIC_IN_LATIN_WORD)?.length ?? 0;
  const misplaced = text.match(END_LETTER_INSIDE)?.length ?? 0;
  const articles = text.match(ARTICLE)?.length ?? 0;
  const evidence = (misplaced + mixed - accented * 0.6 - articles * 0.3) * NEVER;
  return count === 0 ? 0 : (sum + evidence) / count;
}
