import type { SegmentId } from '@/lib/document';
import type { SegmentBoard } from '../model/segment-board';
import { Signal } from '../model/signal';
import type { Selected } from '../session/selection';

/** From the sentence where the marking began to the one it has come to, which may stand before it. */
interface Ends {
  readonly anchor: SegmentId;
  readonly head: SegmentId;
}

/** Sentences that were selected together, to do one thing to all of them. */
export class SentenceRange {
  readonly now = new Signal<Ends | null>(null);
  readonly #board: SegmentBoard;

  constructor(board: SegmentBoard) {
    this.#board = board;
  }

  /** @param from where the marking begins, when nothing is marked yet */
  extend(from: SegmentId, to: SegmentId): void {
    const anchor = this.now.get()?.anchor ?? from;
    this.now.set(anchor === to ? null : { anchor, head: to });
  }

  clear(): void {
    this.now.set(null);
  }

  /** Ends the marking when the reader has gone to another sentence, or writes. */
  follow({ id, mode }: Selected): void {
    const head = this.now.get()?.head;
    if (head !== undefined && (mode === 'editing' || (mode === 'selected' && id !== head)))
      this.clear();
  }

  /** The sentences in the order of the text; none when nothing is marked. */
  get ids(): readonly SegmentId[] {
    const [first, last] = this.#numbers() ?? [];
    return first === undefined ? [] : this.#board.ids.slice(first - 1, last);
  }

  has(id: SegmentId): boolean {
    const [first, last] = this.#numbers() ?? [];
    const number = this.#board.entry(id)?.number;
    if (first === undefined || last === undefined || number === undefined) return false;
    return first <= number && number <= last;
  }

  #numbers(): readonly [first: number, last: number] | null {
    const ends = this.now.get();
    const anchor = ends && this.#board.entry(ends.anchor)?.number;
    const head = ends && this.#board.entry(ends.head)?.number;
    return anchor && head ? [Math.min(anchor, head), Math.max(anchor, head)] : null;
  }
}
