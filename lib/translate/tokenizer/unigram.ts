import { PieceTrie } from './piece-trie';
import { PIECE_TYPE, type SentencePieceModel } from './sentencepiece-model';

/** What an unknown character costs more than the least likely piece (`kUnkPenalty`). */
const UNKNOWN_PENALTY = 10;
/** Score of a user-defined piece: always better than anything else. */
const USER_DEFINED_SCORE = -0.1;

/** Called for each piece of a text, in order; `id` is the model's own, `start` and `end` code units. */
export type OnPiece = (id: number, start: number, end: number) => void;

/**
 * Cuts normalised text into the pieces whose scores have the greatest sum (Viterbi), with the order of
 * comparisons and the 32-bit roundings of SentencePiece's `unigram::Model::EncodeOptimized`, so that even
 * ties fall the same way.
 */
export class Unigram {
  readonly #trie: PieceTrie;
  readonly #scores: Float64Array;
  readonly #unknownId: number;
  readonly #unknownScore: number;
  /** Best path that ends at each place: its score, the start of its last piece, that piece. Reused. */
  #best = new Float32Array(0);
  #starts = new Int32Array(0);
  #ids = new Int32Array(0);

  constructor({ pieces }: SentencePieceModel) {
    const matched: readonly number[] = [PIECE_TYPE.normal, PIECE_TYPE.userDefined];
    this.#trie = new PieceTrie(
      pieces.map(({ text, type }) => (matched.includes(type) ? text : null)),
    );
    this.#scores = Float64Array.from(pieces, ({ score, type }) =>
      type === PIECE_TYPE.userDefined ? USER_DEFINED_SCORE : score,
    );
    this.#unknownId = pieces.findIndex(({ type }) => type === PIECE_TYPE.unknown);
    const least = pieces
      .filter(({ type }) => type === PIECE_TYPE.normal)
      .reduce((lowest, { score }) => Math.min(lowest, score), Number.POSITIVE_INFINITY);
    this.#unknownScore = Math.fround(least - UNKNOWN_PENALTY);
  }

  /** @param text normalised; neighbouring unknown characters come as one piece */
  cut(text: string, onPiece: OnPiece): void {
    this.#fillLattice(text);
    this.#report(text.length, onPiece);
  }

  #fillLattice(text: string): void {
    this.#clear(text.length + 1);
    const scores = this.#scores;
    for (let start = 0; start < text.length; ) {
      const soFar = this.#best[start] ?? 0;
      const next = start + characterUnits(text, start);
      let coversOne = false;
      let node = 0;
      for (let end = start; end < text.length; ) {
        node = this.#trie.step(node, text.charCodeAt(end));
        if (node === 0) break;
        end += 1;
        const id = this.#trie.valueAt(node);
        if (id < 0) continue;
        this.#offer(end, start, id, (scores[id] ?? 0) + soFar);
        if (end === next) coversOne = true;
      }
      if (!coversOne) {
        this.#offer(next, start, this.#unknownId, Math.fround(this.#unknownScore + soFar));
      }
      start = next;
    }
  }

  /** @param score compared as it is, kept as a 32-bit float: so does the original */
  #offer(end: number, start: number, id: number, score: number): void {
    if (this.#starts[end] !== -1 && !(score > (this.#best[end] ?? 0))) return;
    this.#best[end] = score;
    this.#starts[end] = start;
    this.#ids[end] = id;
  }

  #report(length: number, onPiece: OnPiece): void {
    const ends: number[] = [];
    for (let end = length; end > 0; end = this.#starts[end] ?? 0) ends.push(end);
    let unknownFrom = -1;
    for (let piece = ends.length - 1; piece >= 0; piece--) {
      const end = ends[piece] ?? 0;
      const start = this.#starts[end] ?? 0;
      const id = this.#ids[end] ?? 0;
      if (id === this.#unknownId) {
        if (unknownFrom < 0) unknownFrom = start;
        if (piece === 0) onPiece(id, unknownFrom, end);
        continue;
      }
      if (unknownFrom >= 0) onPiece(this.#unknownId, unknownFrom, start);
      unknownFrom = -1;
      onPiece(id, start, end);
    }
  }

  #clear(places: number): void {
    if (this.#best.length < places) {
      const capacity = Math.max(1024, places * 2);
      this.#best = new Float32Array(capacity);
      this.#starts = new Int32Array(capacity);
      this.#ids = new Int32Array(capacity);
    }
    this.#best.fill(0, 0, places);
    this.#starts.fill(-1, 0, places);
  }
}

/** Code units of the character at a place: 2 for a surrogate pair, else 1. */
function characterUnits(text: string, place: number): number {
  return (text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1;
}
