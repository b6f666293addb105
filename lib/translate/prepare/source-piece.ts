/** What the model reads at once: a sentence or a part of an over-long one. */
export interface SourcePiece {
  /** Normalised for the model. */
  readonly text: string;
  /** Token ids with </s> at the end. */
  readonly ids: readonly number[];
}
