import { Normaliser } from './normaliser';
import { PIECE_TYPE, type SentencePieceModel } from './sentencepiece-model';
import { Unigram } from './unigram';

/** Cuts text into the pieces of one SentencePiece unigram model. */
export class SentencePiece {
  readonly pieces: SentencePieceModel['pieces'];
  readonly #normaliser: Normaliser;
  readonly #unigram: Unigram;

  constructor(model: SentencePieceModel) {
    this.pieces = model.pieces;
    this.#unigram = new Unigram(model);
    const kept = model.pieces
      .filter(({ type }) => type === PIECE_TYPE.userDefined)
      .map(({ text }) => new TextEncoder().encode(text))
      .sort((one, other) => other.length - one.length);
    this.#normaliser = new Normaliser(model.normaliser, (text, place) => {
      const found = kept.find((whole) => whole.every((byte, at) => text[place + at] === byte));
      return found?.length ?? 0;
    });
  }

  /**
   * @param onPiece the piece's number in `pieces` and its text in the normalised form; for an unknown one
   * that is the characters themselves, neighbours joined
   */
  encode(text: string, onPiece: (id: number, text: string) => void): void {
    const normalised = this.#normaliser.normalise(text);
    this.#unigram.cut(normalised, (id, start, end) => onPiece(id, normalised.slice(start, end)));
  }
}
