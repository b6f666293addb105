// All words here are in the form of `normaliseForMatch`.
const CONJUNCTIONS = ['', 'و', 'ف'];
const PREPOSITIONS = ['', 'ب', 'ك', 'ل'];
const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(.{2,})$/u;
const WITHOUT_ARTICLE = [/^[وف](.{3,})$/u, /^[بكل](.{3,})$/u, /^[وف][بكل](.{3,})$/u];

/** Words that only seem to begin with one of these letters or with the article. */
const WHOLE = new Set(
  'الله الان الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي الي كانت كانوا كانا لكنه لكنها لكنهم ليست ليسوا كذلك لديه لديها لديهم'.split(
    ' ',
  ),
);

/**
 * The forms in which an Arabic word may stand in a text: alone, and with the conjunctions و and ف, the
 * prepositions ب, ك and ل and the article, which are written together with the word behind them. Spelling
 * alone cannot tell a preposition from a word's first letter (كتاب is no ك before تاب); that a word takes the
 * article itself in the same text does.
 *
 * @param word in the form of `normaliseForMatch`, as are the answers
 * @param stands whether a form stands anywhere in the text
 * @returns the forms that stand in the text, the word's own first when it does
 */
export function formsWithProclitics(word: string, stands: (form: string) => boolean): string[] {
  const isWhole = (form: string) => WHOLE.has(form) || stands(`ال${form}`);
  const forms = new Set([word]);
  for (const base of basesOf(word, isWhole))
    for (const form of formsOf(base)) if (form === base || !isWhole(form)) forms.add(form);
  return [...forms].filter(stands);
}

function basesOf(word: string, isWhole: (form: string) => boolean): string[] {
  if (WHOLE.has(word)) return [word];
  const behindArticle = WITH_ARTICLE.exec(word)?.[1];
  if (behindArticle) return [word, behindArticle];
  if (isWhole(word)) return [word];
  return [word, ...WITHOUT_ARTICLE.flatMap((pattern) => pattern.exec(word)?.[1] ?? [])];
}

function formsOf(base: string): string[] {
  // Of two letters: with a third one before them they are most often another word.
  const isShort = base.length < 3;
  return CONJUNCTIONS.flatMap((conjunction) =>
    PREPOSITIONS.flatMap((preposition) => {
      const article = preposition === 'ل' ? 'لل' : `${preposition}ال`;
      const plain = isShort && conjunction + preposition !== '' ? [] : [preposition + base];
      return [...plain, article + base].map((form) => conjunction + form);
    }),
  );
}
