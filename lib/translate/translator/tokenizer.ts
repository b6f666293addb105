/** Text to token ids and back, as the model was trained with. */
export interface MarianTokenizer {
  /** Ids of a source sentence with </s> at the end. */
  encodeSource(text: string): number[];
  /** Ids of English text without </s>. */
  encodeTarget(text: string): number[];
  decodeTarget(ids: readonly number[]): string;
  /** The piece of text behind each id; a word begins with ▁. */
  sourcePieces(ids: readonly number[]): string[];
  targetPieces(ids: readonly number[]): string[];
}
