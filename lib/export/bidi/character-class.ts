/**
 * The classes of the Unicode bidirectional algorithm (UAX #9, table 4) that a passage needs: strong
 * left-to-right and right-to-left, numbers that follow the text around them, Arabic numbers, signs
 * that belong to a number, marks that belong to a character, brackets, and everything else.
 */
export type CharacterClass =
  | 'left'
  | 'right'
  | 'number'
  | 'arabic-number'
  | 'number-sign'
  | 'mark'
  | 'opening'
  | 'closing'
  | 'neutral';

const RIGHT_SCRIPTS =
  '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Samaritan}\\p{Script=Mandaic}]';
const RIGHT = new RegExp(`^(?:[\\u200f\\u061c؛؟۔]|(?=\\p{L})${RIGHT_SCRIPTS})$`, 'u');
const LEFT = /^[\u200e\p{L}\p{Mc}\p{Nl}]$/u;
const NUMBER = /^[\d۰-۹\u00b2\u00b3\u00b9\u2070-\u2089]$/;
const ARABIC_NUMBER = /^[\u0600-\u0605٠-٩٫٬\u06dd]$/;
const NUMBER_SIGN = /^[#%°±\u066a\u2030-\u2034\p{Sc}]$/u;
const MARK = /^[\p{Mn}\p{Me}]$/u;

/** What closes what, of the brackets that mirror in pairs. */
export const CLOSING_BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['⟨', '⟩'],
  ['﴿', '﴾'],
]);
const CLOSERS = new Set(CLOSING_BRACKETS.values());

/** @param character one code point */
export function classOf(character: string): CharacterClass {
  if (CLOSING_BRACKETS.has(character)) return 'opening';
  if (CLOSERS.has(character)) return 'closing';
  if (NUMBER.test(character)) return 'number';
  if (ARABIC_NUMBER.test(character)) return 'arabic-number';
  if (RIGHT.test(character)) return 'right';
  if (MARK.test(character)) return 'mark';
  if (LEFT.test(character)) return 'left';
  if (NUMBER_SIGN.test(character)) return 'number-sign';
  return 'neutral';
}
