/** A part of a sentence: what the model reads at once, or what is carried over as it is. */
export interface SourcePiece {
  /** Normalised for the model. */
  readonly text: string;
  /** Token ids with </s> at the end; none when the piece is copied. */
  readonly ids: readonly number[];
}

/** Whether the piece is carried over as it is. */
export function isCopied({ ids }: SourcePiece): boolean {
  return ids.length === 0;
}
