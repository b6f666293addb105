import { copiesAsIs } from '@/lib/text';
import { cutAround } from './cut-around';
import type { SourcePiece } from './source-piece';
import { splitToFit } from './split-to-fit';

/** Cuts sentences into what the model is given. */
export class PieceCutter {
  readonly #encode: (text: string) => number[];
  readonly #maxTokens: number;

  /**
   * @param encode text to token ids with </s>
   * @param maxTokens most ids a piece may have, </s> included
   */
  constructor(encode: (text: string) => number[], maxTokens: number) {
    this.#encode = encode;
    this.#maxTokens = maxTokens;
  }

  /** The whole sentence in as few pieces as possible: one, unless it is over-long. */
  whole(text: string): SourcePiece[] {
    return splitToFit(text, this.#encode, this.#maxTokens);
  }

  /**
   * Smaller pieces, for a sentence that does not go through whole: cut around the things that `kept`
   * matches, and what is left in halves. One piece when it cannot be cut.
   */
  smaller(text: string, kept: RegExp): SourcePiece[] {
    const parts = cutAround(text, kept);
    const wholeTokens = this.#encode(text).length;
    const limit = parts.length > 1 ? this.#maxTokens : Math.ceil(wholeTokens / 2) + 1;
    return parts.flatMap((part) =>
      part.isThing || copiesAsIs(part.text)
        ? [{ text: part.text, ids: [] }]
        : splitToFit(part.text, this.#encode, limit),
    );
  }
}
