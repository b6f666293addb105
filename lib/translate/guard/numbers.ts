import { toWesternDigits } from '@/lib/text';
import { ARABIC_NUMBER_WORD, numberWord } from './number-words';
import type { Rule } from './types';

/** Digits with their separators: "1,250", "3.5", "783،562", "٢٠٢٦" after westernising. */
const NUMBER = /\d+(?:[.,٫٬]\d+|،\d{3}(?!\d))*/gu;
/** Numbers from here on are not made up from words, as "the 20th century" is. */
const LONG = 3;

/**
 * A number of the source is missing in the target, in digits or letters, or the target has a number that
 * the source lacks. Separators and zeros in front do not count: "1,250" is "1250", "3.5" is "3,5".
 */
export const numbers: Rule = {
  flag: 'numbers',
  severity: 1,
  isBroken({ source, target }) {
    const wanted = numbersOf(source);
    const unmatched = numbersOf(target);
    for (const number of wanted) {
      if (take(unmatched, number) || isSpelled(number, target) || isScaled(number, unmatched))
        continue;
      return true;
    }
    const mayBeFromWords = ARABIC_NUMBER_WORD.test(source);
    return !mayBeFromWords && unmatched.some((number) => number.length >= LONG);
  },
};

/** Numbers of a text as plain digits, in order. */
function numbersOf(text: string): string[] {
  const found = toWesternDigits(text).match(NUMBER) ?? [];
  return found.map((number) => number.replace(/\D/gu, '').replace(/^0+(?=\d)/u, ''));
}

function take(list: string[], number: string): boolean {
  const place = list.indexOf(number);
  if (place === -1) return false;
  list.splice(place, 1);
  return true;
}

function isSpelled(number: string, target: string): boolean {
  return numberWord(Number(number))?.test(target) ?? false;
}

/** "10 آلاف" may become "10,000". */
function isScaled(number: string, candidates: string[]): boolean {
  const scaled = candidates.find(
    (other) => other !== number && other.replace(/(?:000)+$/u, '') === number,
  );
  return scaled !== undefined && take(candidates, scaled);
}
