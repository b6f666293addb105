import type { SegmentId } from '@/lib/document';
import type { WordPlace } from '../concordance/word-place';

/** The word that the reader pointed at, or had the caret in. */
export class LastWord {
  #last: WordPlace | null = null;
  #isMarked = false;

  /** The word that the pointer or the caret is at now. */
  get marked(): WordPlace | null {
    return this.#isMarked ? this.#last : null;
  }

  /** The last one of this sentence, also when the pointer has gone on to a tool. */
  in(id: SegmentId | null): WordPlace | null {
    return this.#last?.id === id ? this.#last : null;
  }

  mark(word: WordPlace): void {
    this.#last = word;
    this.#isMarked = true;
  }

  unmark(): void {
    this.#isMarked = false;
  }
}
