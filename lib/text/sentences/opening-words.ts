import { stripDiacritics } from '../normalise';

const SAYING =
  /^(?:قال|أضاف|سأل|أجاب|رد|صرح|أعلن|أكد|أوضح|ذكر|تابع|كتب|علق|هتف|صرخ|صاح|تساءل|همس|أردف|استطرد|شدد|أشار|لفت|حذر|اعتبر|رأى|بين|أفاد|اختتم|ختم|استدرك|عقب|نفى|اعترف|أقر|غرد|روى|حكى|نقل|طالب|دعا|كرر|واصل|مازح|خاطب|ناشد|قلت|سئل)(?:ت|وا|ا|تا|ن|نا)?$|^(?:[يتن](?:قول|ضيف|سأل|تساءل|كتب|جيب|ؤكد|وضح|تابع|روي|حكي|ختم|علق|رد|صرخ|هتف|ردد|همس))(?:ون|ان|ين)?$/;

/** What hangs on the sentence before it: participles, relative pronouns, "according to". */
const CONTINUING =
  /^(?:مؤكد|مشير|معرب|مضيف|متهم|موضح|معتبر|مشدد|لافت|محذر|داعي|مطالب|منوه|مبين|قائل|متسائل|متابع|معلن|مذكر|واصف|مستدرك|معلق|مختتم|نافي|ساخر|متعجب|مستغرب|مخاطب|ممازح|مبتسم|ضاحك|باكي|غاضب)(?:ا|ة|ين|ان|ات)?$|^(?:الذي|التي|الذين|اللذين|اللتين|اللواتي|بحسب|حسب|حسبما|وفق|وفقا|نقلا|طبقا|بقوله|بقولها|بقولهم|هكذا|بهذه|بهذا|بهذين|بتلك)$/;

/** Words that rarely stand anywhere but at the head of a new sentence. */
const OPENERS =
  /^(?:ثم|كما|لكن|ولكن|غير|أما|إن|إنه|إنها|هذا|هذه|ذلك|كان|كانت|لم|لن|لا|ليس|قد|لقد|سوف|بدوره|بدورها|يذكر|يشار|هل|ماذا|لماذا|متى|أين|هنا|نحن|أنا|هو|هي|هم|اليوم|وقد|ولم|ولا|وفي|وهو|وهي|ومن|وعن)$/;

const bare = (word: string): string => stripDiacritics(word).replace(/ـ/g, '');

/** "قال", "سألت", "يضيف": a verb that presents somebody's words, without و or ف in front. */
export function isSayingVerb(word: string): boolean {
  return SAYING.test(bare(word));
}

/** "وقال", "فأجابت": a verb of saying that begins its own sentence. */
export function isJoinedSayingVerb(word: string): boolean {
  return /^[وف]/.test(word) && SAYING.test(bare(word).slice(1));
}

/** Whether a word can only go on with the sentence before it ("مؤكدا", "الذي", "بحسب"). */
export function continuesSentence(word: string): boolean {
  return CONTINUING.test(bare(word).replace(/^و(?=م)/, ''));
}

/** Conjunctions with a particle or verb: a new main clause, not one more noun in a row. */
const CLAUSE_OPENERS =
  /^(?:ثم|كما|لكن|ولكن|وقد|فقد|ولم|فلم|ولن|وكان|وكانت|وهو|وهي|وإن|وأن|غير|بدوره|بدورها)$/;

/** Whether a word begins a main clause of its own ("وقد", "ثم", "وقال"). */
export function opensClause(word: string): boolean {
  return CLAUSE_OPENERS.test(bare(word)) || isJoinedSayingVerb(word);
}

/** Whether a word probably begins a sentence: و and a word of three letters or more, or a known opener. */
export function opensSentence(word: string): boolean {
  const plain = bare(word);
  return OPENERS.test(plain) || /^و\p{L}{3,}$/u.test(plain) || isJoinedSayingVerb(plain);
}
