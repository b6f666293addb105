/** The figures of a Marian model that decoding needs, from its config.json. */
export interface MarianConfig {
  /** Tokens the decoder chooses from. */
  readonly vocabularySize: number;
  readonly padId: number;
  readonly eosId: number;
  /** What the decoder is fed before the first token. */
  readonly decoderStartId: number;
  /** Sequences of tokens that must never be written; most have length 1 (the padding token). */
  readonly badWords: readonly (readonly number[])[];
  readonly decoderLayers: number;
  readonly decoderHeads: number;
  /** Size of one head: model size ÷ heads. */
  readonly headSize: number;
  /** Positions the model knows, for source and target alike. */
  readonly maxPositions: number;
}
