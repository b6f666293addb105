import { hasArabicLetter } from './letters';

// An address may carry Arabic letters (https://ar.example.org/القاهرة) and is still no sentence.
const ADDRESS = /^(?:https?:\/\/|ftp:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+\.[^\s@]+$/iu;
/** No browser takes a longer one, and no pattern is worth trying on a megabyte without a space. */
const MAX_ADDRESS = 2000;

const isAddress = (word: string): boolean => word.length <= MAX_ADDRESS && ADDRESS.test(word);

/**
 * True for text no model should see because its translation is itself: blank, digits, symbols,
 * URLs, e-mail addresses, and text without any Arabic letter.
 */
export function copiesAsIs(text: string): boolean {
  if (!hasArabicLetter(text)) return true;
  return text
    .trim()
    .split(/\s+/u)
    .every((word) => isAddress(word) || !/[\p{L}\p{N}]/u.test(word));
}
