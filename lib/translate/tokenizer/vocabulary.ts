import type { SentencePiece } from './sentencepiece';

/** The pieces that are no text: end of sentence, unknown, padding. */
export const END = '</s>';
export const UNKNOWN = '<unk>';
export const PADDING = '<pad>';

const SPECIAL: readonly string[] = [END, UNKNOWN, PADDING];

/** Piece ↔ token id, as vocab.json gives it. */
export class Vocabulary {
  readonly endId: number;
  readonly unknownId: number;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #pieces: readonly string[];

  /**
   * @param json content of vocab.json: an object, piece → id
   * @throws RangeError when it is none or has no </s> or <unk>
   */
  constructor(json: string) {
    const read: unknown = JSON.parse(json);
    const ids = new Map<string, number>();
    const pieces: string[] = [];
    for (const [piece, id] of Object.entries(typeof read === 'object' && read ? read : {})) {
      if (typeof id !== 'number' || !Number.isInteger(id) || id < 0 || id > 10_000_000) {
        throw new RangeError(`"${piece}" has no id`);
      }
      ids.set(piece, id);
      pieces[id] = piece;
    }
    const end = ids.get(END);
    const unknown = ids.get(UNKNOWN);
    if (end === undefined || unknown === undefined) throw new RangeError('no </s> or no <unk>');
    this.endId = end;
    this.unknownId = unknown;
    this.#ids = ids;
    this.#pieces = pieces;
  }

  /** Largest id and one. */
  get size(): number {
    return this.#pieces.length;
  }

  /** Id of a piece of text; what looks like a special piece is text too, and unknown. */
  idOf(piece: string): number {
    if (SPECIAL.includes(piece)) return this.unknownId;
    return this.#ids.get(piece) ?? this.unknownId;
  }

  /** Id of a language code such as `>>eng<<`, or null when the model knows none of that name. */
  idOfCode(code: string): number | null {
    return this.#ids.get(code) ?? null;
  }

  pieceOf(id: number): string {
    return this.#pieces[id] ?? UNKNOWN;
  }

  /** Ids of a SentencePiece model's pieces, by their number there. */
  idsOf({ pieces }: Pick<SentencePiece, 'pieces'>): Int32Array {
    return Int32Array.from(pieces, ({ text }) => this.idOf(text));
  }
}

export function isSpecial(piece: string): boolean {
  return SPECIAL.includes(piece);
}
