import { hasArabicLetter } from './letters';

// An address may carry Arabic letters (https://ar.example.org/القاهرة) and is still no sentence.
const ADDRESS = /^(?:https?:\/\/|ftp:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+\.[^\s@]+$/iu;

/**
 * True for text no model should see because its translation is itself: blank, digits, symbols,
 * URLs, e-mail addresses, and text without any Arabic letter.
 */
export function copiesAsIs(text: string): boolean {
  if (!hasArabicLetter(text)) return true;
  return text
    .trim()
    .split(/\s+/u)
    .every((word) => ADDRESS.test(word) || !/[\p{L}\p{N}]/u.test(word));
}
