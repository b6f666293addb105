import { cutLongSentence } from '@/lib/text';
import type { SourcePiece } from './source-piece';

/**
 * Cuts a sentence until every piece fits the model, at the best places lib/text knows. Nothing is lost:
 * the pieces cover the whole sentence in order.
 *
 * @param encode text to token ids with </s>
 * @param maxTokens most ids a piece may have, </s> included, at least 2
 */
export function splitToFit(
  text: string,
  encode: (text: string) => number[],
  maxTokens: number,
): SourcePiece[] {
  const ids = encode(text);
  if (ids.length <= maxTokens || text.length < 2) return [{ text, ids }];
  const characters = Math.floor((text.length * maxTokens) / ids.length);
  const limit = Math.max(2, Math.min(characters, text.length - 1));
  const pieces = cutLongSentence(text, limit).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2) return [{ text, ids: ids.slice(0, maxTokens) }];
  return pieces.flatMap((piece) => splitToFit(piece.trim(), encode, maxTokens));
}
